// One change of an account's records, noted in its table; the caller saves the workbook and writes the lines of History.
import { cellReference } from '../../model/plan/cellReference';
import { ACCOUNT_TABLES, type AccountTable } from '../../model/plan/PlanRecords';
import { headerOf } from '../../workbook/columnWords';
import { createLacking } from '../../workbook/createLacking';
import { ensureAccountTab } from '../../workbook/ensureAccountTab';
import { newId } from '../../workbook/newId';
import { entryOfField, fieldColumns, type Field } from '../../workbook/recordFields';
import { historyValue, type HistoryLine } from '../../workbook/recordHistory';
import type { Column } from '../../workbook/Tab';
import type { Entry, Table } from '../../workbook/Table';
import { tabs } from '../../workbook/tabs';
import type { Workbook } from '../../workbook/Workbook';
import { followRecordNames, type RecordRename } from '../edits/followRecordNames';
import { ACCOUNT_FIELDS } from '../store/readPlans';
import { stampsOf } from './stampsOf';

/** A table of records, or the account itself. */
export type ChangedTable = AccountTable | 'account';

export interface RecordChange {
  table: ChangedTable;
  /** `null` is a new record. */
  id: string | null;
  /** The fields with their new values; `null` removes the record. */
  is: Readonly<Record<string, Field>> | null;
}

/**
 * Makes the changes, and returns lines of History. References to renamed records are updated first: a change of the reference itself then has
 * the last word.
 */
export function applyChanges(
  workbook: Workbook,
  accountRow: number,
  account: string,
  changes: readonly RecordChange[],
): HistoryLine[] {
  for (const key of ACCOUNT_TABLES) {
    const table = workbook.find(key);
    if (table) followRecordNames(workbook, table, account, renamesIn(table, changes));
  }
  return changes.flatMap((change) => applyChange(workbook, accountRow, account, change));
}

function renamesIn(table: Table, changes: readonly RecordChange[]): RecordRename[] {
  const { key, name } = table.tab;
  return changes.flatMap(({ table: changed, id, is }) => {
    const to = is?.[name];
    const row = changed === key && id !== null ? table.rowOf(id) : undefined;
    return row === undefined || typeof to !== 'string' ? [] : [{ row, from: table.name(row), to: to.trim() }];
  });
}

/** Makes one change in its table and returns its lines of History. References to a renamed record are left to `applyChanges`. */
export function applyChange(
  workbook: Workbook,
  accountRow: number,
  account: string,
  { table: key, id: record, is }: RecordChange,
): HistoryLine[] {
  if (key === 'account') return changeFields(workbook, workbook.table('accounts'), accountRow, account, key, is ?? {});
  const table = workbook.find(key) ?? ensureAccountTab(workbook, key);
  const { events, tabs: titles } = workbook.text;
  const line = { tab: titles[key].title, account };
  if (record === null) {
    const fresh: Record<string, Entry> = {};
    const stamped: Readonly<Record<string, Field>> = { ...is, ...stampsOf(key, is ?? {}, workbook.today, true) };
    createLacking(
      workbook,
      table,
      Object.keys(stamped).filter((field) => (stamped[field] ?? '') !== ''),
    );
    for (const column of columnsOf(key)) fresh[column.key] = entryOfField(column, stamped[column.key] ?? null, workbook.text);
    const name = String(fresh[table.tab.name] ?? '');
    table.appendWhole({ ...fresh, ...figureOf(stamped), account, id: newId(), knownAs: name }, table.nextRow);
    return [{ ...line, action: events.added, field: name }];
  }
  const found = findRecord(workbook, key, record);
  if (!found) return [];
  if (is === null) {
    found.table.deleteRows([found.row]);
    return [{ ...line, action: events.removed, field: found.table.name(found.row) }];
  }
  return changeFields(workbook, found.table, found.row, account, key, { ...is, ...stampsOf(key, is, workbook.today, false) });
}

function changeFields(
  workbook: Workbook,
  table: Table,
  row: number,
  account: string,
  key: ChangedTable,
  is: Readonly<Record<string, Field>>,
): HistoryLine[] {
  const columns = columnsOf(key).filter((column) => column.key in is);
  const before = table.name(row);
  createLacking(
    workbook,
    table,
    columns.map((column) => column.key),
  );
  const lines = columns.flatMap((column) => {
    const from = historyValue(table.value(row, column.key));
    const entry = entryOfField(column, is[column.key] ?? null, workbook.text);
    table.set(row, column.key, entry);
    const field = key === 'account' ? headerIn(workbook, key, column.key) : `${before}: ${headerIn(workbook, key, column.key)}`;
    const line = { action: workbook.text.events.changed, tab: workbook.text.tabs[keyOf(key)].title, account, field };
    const to = historyValue(entry);
    return from === to ? [] : [{ ...line, from, to }];
  });
  if (key === 'goals') table.update(row, figureOf(is));
  if (key !== 'account') table.set(row, 'knownAs', table.name(row));
  return lines;
}

/** The formula in the cell of a figure that is read from another cell. */
function figureOf({ actualFrom }: Readonly<Record<string, Field>>): { actual?: string } {
  const reference = cellReference(String(actualFrom ?? ''));
  return reference === null ? {} : { actual: `=${reference}` };
}

/** A record by its id, with the table that has it; `null` where it is gone. */
export function findRecord(workbook: Workbook, key: AccountTable, record: string): { table: Table; row: number } | null {
  const table = workbook.find(key);
  const row = table?.rowOf(record);
  return table && row !== undefined ? { table, row } : null;
}

/** The columns that a change may name. */
export function columnsOf(table: ChangedTable): Column[] {
  if (table !== 'account') return fieldColumns(tabs[table]);
  return tabs.accounts.columns.filter(({ key }) => ACCOUNT_FIELDS.includes(key));
}

/** A column's header in the workbook's words. */
export const headerIn = (workbook: Workbook, table: ChangedTable, column: string): string =>
  headerOf(tabs[keyOf(table)], column, workbook);

const keyOf = (table: ChangedTable): AccountTable | 'accounts' => (table === 'account' ? 'accounts' : table);
