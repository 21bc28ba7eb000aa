// Takes a name changed by hand through all tables.
import { foldName } from '../../model/names/foldName';
import type { HistoryLine } from '../../workbook/recordHistory';
import type { Table } from '../../workbook/Table';
import { ACCOUNT_TABS } from '../../workbook/tabs';
import type { Workbook } from '../../workbook/Workbook';
import { isRenamed } from './isRenamed';

/**
 * A name changed in Accounts is the account's new name everywhere; so is a name changed in the matrix, if no account has it. A name that
 * another account, or another row of the matrix, already has is not applied: it waits until the two names differ. Returns a line of History for each rename.
 */
export function followRenames(workbook: Workbook, accounts: Table, matrix: Table): HistoryLine[] {
  const lines: HistoryLine[] = [];
  const sales = workbook.find('sales');
  const named = new Map((sales ? [accounts, matrix, sales] : [accounts, matrix]).map((table) => [table, rowsByName(table)]));
  const bearers = (table: Table, name: string): readonly number[] => named.get(table)?.get(foldName(name)) ?? [];
  const rename = (from: string, to: string): void => {
    for (const [table, rows] of named) {
      const isRenamedAlready = (row: number): boolean => table.text(row, 'knownAs') === from;
      const renamed = [...bearers(table, from), ...bearers(table, to).filter(isRenamedAlready)];
      for (const row of renamed) table.update(row, { [table.tab.name]: to, knownAs: to });
      rows.delete(foldName(from));
      rows.set(foldName(to), [...new Set([...bearers(table, to), ...renamed])]);
    }
    renameInPlans(workbook, from, to);
    lines.push({ action: workbook.text.events.renamed, account: to, from, to });
  };

  for (const row of accounts.rows) {
    if (!isRenamed(accounts, row) || bearers(accounts, accounts.name(row)).length > 1) continue;
    const known = accounts.text(row, 'knownAs');
    // Another account still has the old name, which was this one's only because they were the same: no other account is renamed.
    if (bearers(accounts, known).some((other) => other !== row)) accounts.set(row, 'knownAs', accounts.name(row));
    else rename(known, accounts.name(row));
  }
  for (const row of matrix.rows) {
    if (!isRenamed(matrix, row)) continue;
    const known = matrix.text(row, 'knownAs');
    const isSpelling = foldName(known) === foldName(matrix.name(row));
    if (!isSpelling && bearers(matrix, matrix.name(row)).length > 1) continue;
    const isTaken = !isSpelling && bearers(accounts, matrix.name(row)).length > 0;
    const isShared = bearers(matrix, known).some((other) => other !== row);
    if (isTaken || isShared) matrix.set(row, 'knownAs', matrix.name(row));
    else rename(known, matrix.name(row));
  }
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

/** The rows that have a name, whatever its spelling. */
function rowsByName(table: Table): Map<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const row of table.rows) {
    const name = foldName(table.name(row));
    rows.set(name, [...(rows.get(name) ?? []), row]);
  }
  return rows;
}
