import * as v from 'valibot';
import { PLAN_TABLES, type PlanTable } from '../../model/plan/PlanRecords';
import type { AccountPlan } from '../../model/plan/AccountPlan';
import { checkRecord } from '../../model/plan/checkRecord';
import { blankRecord } from '../../model/plan/blankRecord';
import { isKindOf, isValueOf, schemaOf } from '../../model/records/recordRules';
import type { FieldSchema } from '../../model/records/RecordSchema';
import { joinNames } from '../../text/format/joinNames';
import { Refusal } from '../../workbook/Problem';
import { readField, type Field } from '../../workbook/recordFields';
import { tabs } from '../../workbook/tabs';
import type { HistoryLine } from '../../workbook/recordHistory';
import type { Workbook } from '../../workbook/Workbook';
import { defineWrite } from '../Action';
import type { LogEntry } from '../../model/contacts/LogEntry';
import { applyChanges, columnsOf, findRecord, headerIn } from './applyChange';
import { logTalks } from './logTalks';
import { planPeople } from './readPlanBook';
import { logOf } from '../store/readLog';
import { readPlan } from '../store/readPlans';
import { anyFigure, listOf, rawText, recordId } from '../payloadParts';
import { rowOfAccount } from '../store/rowOfAccount';

/** A field of a plan record: a text, a number, a day as yyyy-mm-dd, or the key of a word; blank is '' for texts and days, else `null`. */
const field = v.nullable(v.union([rawText(2000), anyFigure]));
export type PlanField = v.InferOutput<typeof field>;
const fields = v.record(rawText(40), field);

const change = v.strictObject({
  table: v.picklist([...PLAN_TABLES, 'account']),
  /** `null` is a new record; the account itself has its own id. */
  id: v.nullable(recordId),
  /** The changed fields as they were read; for a removal all fields. */
  was: fields,
  /** The same fields with their new values; `null` removes the record. */
  is: v.nullable(fields),
});
export type PlanChange = v.InferOutput<typeof change>;
const MOST_CHANGES = 2000;

/** The changes of one account's plan. */
export const planChanges = v.strictObject({ account: recordId, changes: listOf(change, MOST_CHANGES) });
type PlanChanges = v.InferOutput<typeof planChanges>;

export interface SavedPlan {
  /** Empty when everything was written. */
  conflicts: PlanConflict[];
  /** The plan as it is now. */
  plan: AccountPlan;
  people: string[];
  /** The account's lines of the contact log; `null` where the save did not touch it. */
  log: LogEntry[] | null;
}

export interface PlanConflict {
  table: PlanTable | 'account';
  id: string;
  /** Another user removed the record meanwhile; `fields` is empty then. */
  gone: boolean;
  fields: { field: string; was: PlanField; theirs: PlanField; mine: PlanField }[];
}

/**
 * Saves what a panel changed, all of it or nothing: where a field was changed by another user since it was read, nothing is written and
 * `conflicts` has both versions. Refused with `accountGone`, and with `recordRefused` for the problems of `checkRecord`.
 */
export const savePlan = defineWrite({
  scope: 'plans',
  payload: planChanges,
  check: ({ workbook }, changes) => checkPlan(workbook, changes),
  run({ workbook }, { changes }, { row, conflicts }) {
    const hasTalks = changes.some(({ is }) => is?.['lastContact']);
    return {
      lines: conflicts.length === 0 ? writePlan(workbook, row, changes) : [],
      answer: (): SavedPlan => ({
        conflicts,
        plan: readPlan(workbook, row),
        people: planPeople(workbook),
        log: hasTalks ? logOf(workbook, workbook.table('accounts').name(row)) : null,
      }),
    };
  },
});

/** What would prevent the changes; nothing is written. */
export function checkPlan(workbook: Workbook, { account, changes }: PlanChanges): { row: number; conflicts: PlanConflict[] } {
  const row = rowOfAccount(workbook, account);
  changes.forEach(refuseUnknownFields);
  const after = planAfter(readPlan(workbook, row), changes);
  changes.forEach((each, at) => refuseFaults(workbook, after, each, at));
  return { row, conflicts: changes.flatMap((each) => conflictOf(workbook, row, each)) };
}

/** Makes the changes, and returns lines of History. */
export function writePlan(workbook: Workbook, row: number, changes: readonly PlanChange[]): HistoryLine[] {
  const name = workbook.table('accounts').name(row);
  logTalks(workbook, name, changes);
  return applyChanges(workbook, row, name, changes);
}

/** Refuses fields that the table does not have, and values of another kind: no panel of ours sends them. */
function refuseUnknownFields({ table, id: record, was, is }: PlanChange): void {
  const schemas = new Map(Object.entries(schemaOf(table).fields));
  const refuse = (values: PlanChange['was'], fits: (schema: FieldSchema, value: PlanField) => boolean): void => {
    for (const [key, value] of Object.entries(values)) {
      const schema = schemas.get(key);
      if (!schema || !fits(schema, value)) throw new Refusal({ code: 'invalidRequest', values: { field: key } });
    }
  };
  // What was read may be outside the limits: people type anything into cells.
  refuse(was, isKindOf);
  refuse(is ?? {}, isValueOf);
  // A field is overwritten only if the panel read it before: otherwise another user's change would be lost.
  const unseen = record === null && table !== 'account' ? [] : Object.keys(is ?? {}).filter((key) => !(key in was));
  if (unseen[0] !== undefined) throw new Refusal({ code: 'invalidRequest', values: { field: unseen[0] } });
  if (record === null && is === null) throw new Refusal({ code: 'invalidRequest', values: { field: 'is' } });
}

/** The plan with all changes. The id of a new record is `new-` and the place of its change. */
function planAfter(plan: AccountPlan, changes: readonly PlanChange[]): AccountPlan {
  const records = new Map<PlanTable, Record<string, PlanField>[]>(
    PLAN_TABLES.map((table) => [table, plan[table].map((record) => ({ ...record }))]),
  );
  changes.forEach(({ table, id: record, is }, at) => {
    if (table === 'account') return;
    const others = records.get(table) ?? [];
    if (record === null) others.push({ ...blankRecord(table), ...is, id: newRecord(at) });
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

/** Applies the rules that the panel shows at its fields. Faults in fields that did not change are ignored. */
function refuseFaults(workbook: Workbook, plan: AccountPlan, { table, id: record, is }: PlanChange, at: number): void {
  if (table === 'account' || is === null) return;
  const whole = plan[table].find((each) => each.id === (record ?? newRecord(at)));
  // A record that is gone is a conflict, not a fault.
  if (!whole) return;
  const faults = checkRecord(table, whole, plan, workbook.today).filter(
    ({ field: place, severity }) => severity === 'error' && (record === null || place in is),
  );
  if (faults.length === 0) return;
  const fieldsAtFault = [...new Set(faults.map(({ field: place }) => headerIn(workbook, table, place)))];
  const name = String((whole as unknown as Record<string, PlanField>)[tabs[table].name] ?? '');
  throw new Refusal({ code: 'recordRefused', values: { name, fields: joinNames(workbook.language, fieldsAtFault) } });
}

/** What prevents a change: a field that another user changed to something else, or a record that is gone. */
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
