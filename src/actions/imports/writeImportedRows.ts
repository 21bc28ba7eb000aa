// Notes the rows of a file in the register's table: new accounts below, changed cells in place.
import { isDay } from '../../model/calendar/isDay';
import { LARGEST } from '../../model/records/Range';
import { foldName } from '../../model/names/foldName';
import { matchAccounts } from '../../model/imports/matchAccounts';
import { bringsOtherDays, columnBefore, outdatedBy } from '../../model/imports/yearColumns';
import { headerOf } from '../../workbook/columnWords';
import { keyOfWord } from '../../workbook/keyOfWord';
import { newId } from '../../workbook/newId';
import type { Problem } from '../../workbook/Problem';
import { OWN_PREFIX, type Column } from '../../workbook/Tab';
import type { Entry, Table } from '../../workbook/Table';
import { accounts as accountsTab } from '../../workbook/tabs/accounts';
import type { WorkbookText } from '../../workbook/words';
import type { Workbook } from '../../workbook/Workbook';
import type { ImportedRow } from './importAccounts';
import type { ImportResult } from './ImportResult';
import type { Overwriting } from './refuseUnnamed';

interface Written {
  row: ImportedRow;
  name: string;
  /** Whether it brought figures of other days. */
  hasOtherDays: boolean;
  /** Whether its row has all of this already. */
  isUnchanged?: boolean;
}

export interface WrittenRows {
  result: ImportResult;
  /** The rows that were written, with the name that each has in the register. */
  written: Written[];
}

const registerOf = (accounts: Table) =>
  accounts.rows.map((at) => ({ id: accounts.text(at, 'id'), name: accounts.name(at), crmId: accounts.text(at, 'crmId') }));

/**
 * The values that rows would overwrite, once the years moved.
 * @param ahead how far the years move to the left.
 */
export function* overwrittenBy(
  workbook: Workbook,
  accounts: Table,
  rows: readonly ImportedRow[],
  ahead: number,
): Generator<Overwriting> {
  if (rows.every(({ was }) => was === undefined)) return;
  const rowOf = new Map(accounts.rows.map((at) => [accounts.text(at, 'id'), at]));
  for (const { id, row } of matchAccounts(rows, registerOf(accounts)).update) {
    const at = rowOf.get(id) as number;
    const { was } = row;
    const name = accounts.name(at);
    if (foldName(name) !== foldName(row.account)) yield { name, column: 'account', present: name, entry: row.account, was };
    const present = (column: string) => accounts.value(at, columnBefore(column, ahead) ?? '');
    for (const [column, entry] of Object.entries(recordOf(workbook, row, [], present)))
      yield { name, column, present: present(column), entry, was };
  }
}

/** Writes every row. Values that cannot be written, and rows without an account, are among the result's problems. */
export function writeImportedRows(workbook: Workbook, accounts: Table, rows: readonly ImportedRow[]): WrittenRows {
  const { problems, ...result }: ImportResult = { created: 0, updated: 0, unchanged: 0, problems: [] };
  const written: WrittenRows['written'] = [];
  const rowOf = new Map(accounts.rows.map((at) => [accounts.text(at, 'id'), at]));
  const taken = new Set(accounts.rows.map((at) => foldName(accounts.name(at))));
  const { create, update, ambiguous } = matchAccounts(rows, registerOf(accounts));

  for (const { row } of ambiguous) problems.push({ code: 'ambiguousName', values: { name: row.account } });
  for (const { id, row } of update) {
    const at = rowOf.get(id) as number;
    const before = accounts.changedCells;
    const present = (column: string) => accounts.value(at, column);
    const hasOtherDays = bringsOtherDays(row.values, present);
    const record = recordOf(workbook, row, problems, present);
    // The register keeps its own spelling of a name; a name that changed under a CRM id is a new name.
    const known = accounts.name(at);
    const isNewName = foldName(known) !== foldName(row.account);
    const isFree = !taken.has(foldName(row.account));
    if (isNewName && !isFree) problems.push({ code: 'crmIdTaken', values: { row: row.line, name: known } });
    if (isNewName) taken.add(foldName(row.account));
    accounts.update(at, isNewName && isFree ? { ...record, account: row.account } : record);
    const isUnchanged = accounts.changedCells === before;
    result[isUnchanged ? 'unchanged' : 'updated']++;
    written.push({ row, name: accounts.name(at), hasOtherDays, isUnchanged });
  }
  let next = accounts.nextRow;
  for (const row of create) {
    const record = recordOf(workbook, row, problems);
    accounts.append({ ...record, account: row.account, id: newId(), knownAs: row.account }, next++);
    result.created++;
    written.push({ row, name: row.account, hasOtherDays: false });
  }
  return { result: { ...result, problems }, written };
}

/**
 * What the file says of the account, blanks left out; a value that its column does not take is named and left out.
 *
 * @param present the value of a column of the account, of which outdated ones are emptied.
 */
function recordOf(
  workbook: Workbook,
  { values, own, line }: ImportedRow,
  problems: Problem[],
  present: (column: string) => unknown = () => '',
): Record<string, Entry> {
  const record: Record<string, Entry> = Object.fromEntries([
    ...outdatedBy(values, present).map((column): [string, Entry] => [column, '']),
    ...Object.entries(own).map(([header, entry]): [string, Entry] => [OWN_PREFIX + header, entry]),
  ]);
  for (const [key, entry] of Object.entries(values)) {
    const column = accountsTab.columns.find((one) => one.key === key);
    if (!column || entry === '') continue;
    const fitting = fit(column, entry, workbook.text);
    if (fitting !== null) record[key] = fitting;
    else {
      const label = headerOf(accountsTab, key, workbook);
      problems.push({
        code: MISFIT[column.rule?.kind ?? ''] ?? 'badNumber',
        values: { row: line, column: label, value: String(entry) },
      });
    }
  }
  return record;
}

const MISFIT: Readonly<Record<string, string>> = { list: 'badChoice', date: 'badDate', number: 'badNumber' };

/** The entry as the column takes it; null where its rule would refuse it. A choice is stored in the workbook's word. */
function fit({ rule, format }: Column, entry: string | number, text: WorkbookText): Entry {
  switch (rule?.kind) {
    case 'list': {
      const key = keyOfWord(rule.list, String(entry));
      const words: Readonly<Record<string, string>> = text.lists[rule.list];
      return key === null ? null : (words[key] ?? null);
    }
    case 'number':
      return typeof entry === 'number' && entry >= (rule.least ?? -LARGEST) && entry <= (rule.most ?? LARGEST) ? entry : null;
    case 'date':
      return isDay(String(entry)) ? entry : null;
    default:
      return format === '@' ? String(entry) : entry;
  }
}
