// Takes a name changed by hand through all tables.
import { foldName } from '../../model/names/foldName';
import type { HistoryLine } from '../../workbook/recordHistory';
import type { Table } from '../../workbook/Table';
import { ACCOUNT_TABS } from '../../workbook/tabs';
import type { Workbook } from '../../workbook/Workbook';
import { isRenamed } from './isRenamed';

/** Rows by folded name. */
type Rows = Map<string, Set<number>>;

/**
 * A name changed in Accounts or in the matrix is the account's new name everywhere. A name that another account, or another row, already has
 * is not applied: it waits until the two names differ. Returns a line of History for each rename.
 */
export function followRenames(workbook: Workbook, accounts: Table, matrix: Table): HistoryLine[] {
  const lines: HistoryLine[] = [];
  const sales = workbook.find('sales');
  const tables = sales ? [accounts, matrix, sales] : [accounts, matrix];
  const named = new Map(tables.map((table) => [table, rowsBy(table, (row) => table.name(row))]));
  const known = new Map(tables.map((table) => [table, rowsBy(table, (row) => table.text(row, 'knownAs') || table.name(row))]));
  const count = (index: typeof named, table: Table, name: string): number => index.get(table)?.get(foldName(name))?.size ?? 0;
  const rename = (table: Table, row: number, to: string): void => {
    for (const [index, from] of [
      [named, table.name(row)],
      [known, table.text(row, 'knownAs')],
    ] as const) {
      index.get(table)?.get(foldName(from))?.delete(row);
      add(index.get(table), to, row);
    }
    table.update(row, { [table.tab.name]: to, knownAs: to });
  };
  /** Whether a row got its new name. */
  const follow = (table: Table, row: number): boolean => {
    const [from, to] = [table.text(row, 'knownAs'), table.name(row)];
    const isTaken = count(named, table, to) > 1 || count(known, accounts, to) + count(known, matrix, to) > 0;
    if (from === to || (isTaken && foldName(from) !== foldName(to))) return false;
    // Another row still has the old name, which was this one's only because they were the same: no other account is renamed.
    if (count(known, table, from) > 1) rename(table, row, to);
    else {
      for (const each of tables) for (const other of [...(known.get(each)?.get(foldName(from)) ?? [])]) rename(each, other, to);
      renameInPlans(workbook, from, to);
      lines.push({ action: workbook.text.events.renamed, account: to, from, to });
    }
    return true;
  };
  const changed = [accounts, matrix].flatMap((table) =>
    table.rows.flatMap((row) => (isRenamed(table, row) ? [{ table, row }] : [])),
  );
  // A name may be free only when the row that had it has followed.
  while (changed.map(({ table, row }) => follow(table, row)).includes(true));
  return lines;
}

/** Records name their account; their tabs are read only now that one has another name. */
function renameInPlans(workbook: Workbook, from: string, to: string): void {
  for (const key of ACCOUNT_TABS) {
    const table = workbook.find(key);
    const rows = table?.rows.filter((row) => foldName(table.text(row, 'account')) === foldName(from)) ?? [];
    for (const row of rows) table?.set(row, 'account', to);
  }
}

function rowsBy(table: Table, nameOf: (row: number) => string): Rows {
  const rows: Rows = new Map();
  for (const row of table.rows) add(rows, nameOf(row), row);
  return rows;
}

function add(rows: Rows | undefined, name: string, row: number): void {
  rows?.set(foldName(name), (rows.get(foldName(name)) ?? new Set()).add(row));
}
