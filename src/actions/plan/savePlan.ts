// Saves what a panel changed in a plan: every change or none, and never over what somebody else changed meanwhile.
import * as v from 'valibot';
import { foldName } from '../../model/accounts/foldName';
import { PLAN_TABLES, type PlanTable } from '../../model/plan/PlanRecords';
import type { AccountPlan } from '../../model/plan/AccountPlan';
import { checkRecord } from '../../model/plan/checkRecord';
import { joinNames } from '../../text/joinNames';
import { headerOf } from '../../workbook/columnWords';
import { layColumn } from '../../workbook/layColumn';
import { layPlanTab } from '../../workbook/layPlanTab';
import { newId } from '../../workbook/newId';
import { Refusal } from '../../workbook/Problem';
import { entryOf, fieldColumns, isFieldOf, readField, type Field } from '../../workbook/recordFields';
import { recordHistory, type HistoryLine } from '../../workbook/recordHistory';
import { saveWorkbook } from '../../workbook/saveWorkbook';
import type { Column } from '../../workbook/Tab';
import type { Entry, Table } from '../../workbook/Table';
import { tabs } from '../../workbook/tabs';
import { withLock } from '../../workbook/withLock';
import type { Workbook } from '../../workbook/Workbook';
import type { Action } from '../Action';
import type { PlanChange, PlanConflict, PlanField } from '../Actions';
import { followRecordNames } from './followRecordNames';
import { openPlan } from './openPlan';
import { planPeople } from './readPlanBook';
import { ACCOUNT_FIELDS, readPlan } from './readPlans';
import { stampsOf } from './stampsOf';

const id = v.pipe(v.string(), v.maxLength(20));
const field = v.nullable(v.union([v.pipe(v.string(), v.maxLength(2000)), v.pipe(v.number(), v.finite())]));
const fields = v.record(v.pipe(v.string(), v.maxLength(40)), field);
const MOST_CHANGES = 2000;

export const savePlan: Action<'savePlan'> = {
  payload: v.strictObject({
    account: id,
    changes: v.pipe(
      v.array(
        v.strictObject({
          table: v.picklist([...PLAN_TABLES, 'account']),
          id: v.nullable(id),
          was: fields,
          is: v.nullable(fields),
        }),
      ),
      v.maxLength(MOST_CHANGES),
    ),
  }),
  run: ({ account, changes }) =>
    withLock(() => {
      const { workbook } = openPlan();
      const accounts = workbook.table('accounts');
      const row = accounts.rows.find((each) => accounts.text(each, 'id') === account);
      if (row === undefined) throw new Refusal({ code: 'accountGone' });
      for (const change of changes) refuseUnknownFields(workbook, change);
      const name = accounts.name(row);

      const after = planAfter(readPlan(workbook, row), changes);
      changes.forEach((change, at) => refuseFaults(workbook, after, change, at));
      const conflicts = changes.flatMap((change) => conflictOf(workbook, row, change));
      if (conflicts.length === 0) {
        const lines = changes.flatMap((change) => apply(workbook, row, name, change));
        saveWorkbook(workbook);
        recordHistory(workbook, lines);
      }
      return { conflicts, plan: readPlan(workbook, row), people: planPeople(workbook) };
    }),
};

const keyOf = (table: PlanChange['table']): PlanTable | 'accounts' => (table === 'account' ? 'accounts' : table);

function columnsOf(table: PlanChange['table']): Column[] {
  if (table !== 'account') return fieldColumns(tabs[table]);
  const known: readonly string[] = ACCOUNT_FIELDS;
  return tabs.accounts.columns.filter(({ key }) => known.includes(key));
}

/** A panel sends no field that its table has not, and none of another kind. */
function refuseUnknownFields(workbook: Workbook, { table, id: record, was, is }: PlanChange): void {
  const columns = new Map(columnsOf(table).map((column) => [column.key, column]));
  for (const [key, value] of [...Object.entries(was), ...Object.entries(is ?? {})]) {
    const column = columns.get(key);
    if (!column || !isFieldOf(column, value, workbook.text))
      throw new Refusal({ code: 'invalidRequest', values: { field: key } });
  }
  // What is to be overwritten must have been seen: else nobody would notice that somebody else changed it.
  const unseen = record === null && table !== 'account' ? [] : Object.keys(is ?? {}).filter((key) => !(key in was));
  if (unseen[0] !== undefined) throw new Refusal({ code: 'invalidRequest', values: { field: unseen[0] } });
  if (record === null && is === null) throw new Refusal({ code: 'invalidRequest', values: { field: 'is' } });
}

/** The plan as it would be with all changes; new records have their change's place as id. */
function planAfter(plan: AccountPlan, changes: readonly PlanChange[]): AccountPlan {
  const records = new Map<PlanTable, Record<string, PlanField>[]>(
    PLAN_TABLES.map((table) => [table, plan[table].map((record) => ({ ...record }))]),
  );
  changes.forEach(({ table, id: record, is }, at) => {
    if (table === 'account') return;
    const others = records.get(table) ?? [];
    if (record === null) others.push({ ...blankOf(table), ...is, id: newRecord(at) });
    else if (is !== null) Object.assign(others.find((each) => each['id'] === record) ?? {}, is);
    else
      records.set(
        table,
        others.filter((each) => each['id'] !== record),
      );
  });
  return { ...plan, ...Object.fromEntries(records) };
}

const newRecord = (change: number): string => `new-${change}`;
const isText = ({ rule }: Column): boolean => rule?.kind !== 'list' && rule?.kind !== 'number';
const blankOf = (table: PlanTable): Record<string, PlanField> =>
  Object.fromEntries(columnsOf(table).map((column) => [column.key, isText(column) ? '' : null]));

/** The rules that the panel shows at the fields hold here too; what a record had wrong before, in fields left alone, stays its own. */
function refuseFaults(workbook: Workbook, plan: AccountPlan, { table, id: record, is }: PlanChange, at: number): void {
  if (table === 'account' || is === null) return;
  const whole = plan[table].find((each) => each.id === (record ?? newRecord(at)));
  // A record that is gone is a conflict, not a fault.
  if (!whole) return;
  const faults = checkRecord(table, whole, plan, workbook.today).filter(
    ({ field: place, severity }) => severity === 'error' && (record === null || place in is),
  );
  if (faults.length === 0) return;
  const fieldsAtFault = [...new Set(faults.map(({ field: place }) => header(workbook, table, place)))];
  const name = String((whole as unknown as Record<string, PlanField>)[tabs[table].name] ?? '');
  throw new Refusal({ code: 'recordRefused', values: { name, fields: joinNames(workbook.language, fieldsAtFault) } });
}

const header = (workbook: Workbook, table: PlanChange['table'], column: string): string =>
  headerOf(tabs[keyOf(table)], column, workbook.language, workbook.lastFullYear);

/** What stands in the way of a change: a field that somebody else changed to something else, or a record that is gone. */
function conflictOf(workbook: Workbook, accountRow: number, { table, id: record, was, is }: PlanChange): PlanConflict[] {
  if (table !== 'account' && record === null) return [];
  const found =
    table === 'account' ? { table: workbook.table('accounts'), row: accountRow } : findRecord(workbook, table, record ?? '');
  if (!found) return is === null ? [] : [{ table, id: record ?? '', gone: true, fields: [] }];
  const columns = new Map(columnsOf(table).map((column) => [column.key, column]));
  const differing = Object.entries(was).flatMap(([key, before]) => {
    const column = columns.get(key);
    const theirs = column ? readField(found.table, column, found.row) : null;
    const mine = is?.[key] ?? (typeof before === 'string' ? '' : null);
    const isSame = (a: Field, b: Field): boolean => (a ?? '') === (b ?? '');
    return isSame(theirs, before) || (is !== null && isSame(theirs, mine)) ? [] : [{ field: key, was: before, theirs, mine }];
  });
  return differing.length === 0 ? [] : [{ table, id: record ?? '', gone: false, fields: differing }];
}

function findRecord(workbook: Workbook, key: PlanTable, record: string): { table: Table; row: number } | null {
  const table = workbook.find(key);
  const row = table?.rows.find((each) => table.text(each, 'id') === record);
  return table && row !== undefined ? { table, row } : null;
}

/** Notes one change in its table and returns its lines of History. */
function apply(
  workbook: Workbook,
  accountRow: number,
  account: string,
  { table: key, id: record, is }: PlanChange,
): HistoryLine[] {
  if (key === 'account') return changeFields(workbook, workbook.table('accounts'), accountRow, account, key, is ?? {});
  const table = workbook.find(key) ?? layPlanTab(workbook, key);
  const { historyActions, tabs: titles } = workbook.text;
  const line = { tab: titles[key].title, account };
  if (record === null) {
    const fresh: Record<string, Entry> = {};
    const stamped = { ...is, ...stampsOf(key, is ?? {}, workbook.today, true) };
    for (const column of columnsOf(key)) fresh[column.key] = entryOf(column, stamped[column.key] ?? null, workbook.text);
    const name = String(fresh[table.tab.name] ?? '');
    table.append({ ...fresh, account, id: newId(), knownAs: name });
    return [{ ...line, action: historyActions.added, field: name }];
  }
  const found = findRecord(workbook, key, record);
  if (!found) return [];
  if (is === null) {
    found.table.deleteRows([found.row]);
    return [{ ...line, action: historyActions.removed, field: found.table.name(found.row) }];
  }
  return changeFields(workbook, found.table, found.row, account, key, { ...is, ...stampsOf(key, is, workbook.today, false) });
}

function changeFields(
  workbook: Workbook,
  table: Table,
  row: number,
  account: string,
  key: PlanChange['table'],
  is: Readonly<Record<string, Field>>,
): HistoryLine[] {
  const columns = columnsOf(key).filter((column) => column.key in is);
  const before = table.name(row);
  const lines = columns.flatMap((column) => {
    if (!table.has(column.key)) layColumn(workbook, table, column, table.tab.columns);
    const from = String(table.value(row, column.key));
    const entry = entryOf(column, is[column.key] ?? null, workbook.text);
    table.set(row, column.key, entry);
    const field = key === 'account' ? header(workbook, key, column.key) : `${before}: ${header(workbook, key, column.key)}`;
    const line = { action: workbook.text.historyActions.changed, tab: workbook.text.tabs[keyOf(key)].title, account, field };
    return from === String(entry ?? '') ? [] : [{ ...line, from, to: String(entry ?? '') }];
  });
  if (key !== 'account' && foldName(table.name(row)) !== foldName(before)) {
    followRecordNames(workbook, table, account, before, table.name(row));
  }
  if (key !== 'account') table.set(row, 'knownAs', table.name(row));
  return lines;
}
