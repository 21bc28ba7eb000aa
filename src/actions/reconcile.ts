// Before a command works with the tables, what people did to them by hand is taken in: new rows, copied rows, renames, ticked boxes.
import { foldName } from '../model/accounts/foldName';
import { joinNames } from '../text/joinNames';
import { newId } from '../workbook/newId';
import { Refusal, type Problem } from '../workbook/Problem';
import type { HistoryLine } from '../workbook/recordHistory';
import { stampIds } from '../workbook/stampIds';
import type { TabKey } from '../workbook/Tab';
import type { Table } from '../workbook/Table';
import type { Workbook } from '../workbook/Workbook';
import { hasContent } from './hasContent';

const WITH_IDENTITY: readonly TabKey[] = ['criteria', 'accounts', 'matrix', 'sales'];

export interface Reconciled {
  lines: HistoryLine[];
  problems: Problem[];
  /** Accounts that were unticked but stay candidates, because somebody scored them or wrote about them in the matrix. */
  kept: string[];
}

/**
 * Stamps ids, carries renames through all tables, keeps candidates and matrix rows in step. Nothing is written yet: the tables hold the
 * changes until they are saved. Refused with `namesDisagree` when only some columns of a table were sorted, unless `repair` says to give
 * every name its own id back.
 */
export function reconcile(workbook: Workbook, repair = false): Reconciled {
  const done: Reconciled = { lines: [], problems: [], kept: [] };
  const tables = WITH_IDENTITY.map((key) => workbook.find(key)).filter((table): table is Table => table !== null);
  const newRows = new Set<string>();
  for (const table of tables) {
    if (isPartlySorted(table)) {
      const names = table.rows.filter((row) => isRenamed(table, row)).map((row) => table.name(row));
      if (!repair)
        throw new Refusal({
          code: 'namesDisagree',
          values: { tab: table.sheet.getName(), names: joinNames(workbook.language, names) },
        });
      giveIdsBack(table);
    }
    stampIds(table).forEach((row) => newRows.add(`${table.tab.key} ${row}`));
  }
  const accounts = workbook.table('accounts');
  const matrix = workbook.table('matrix');
  followRenames(workbook, accounts, matrix, done);
  joinRegister(accounts, matrix);
  followCandidates(accounts, matrix, (row) => newRows.has(`matrix ${row}`), done);
  const twice = duplicateNames(accounts);
  if (twice.length > 0) done.problems.push({ code: 'duplicateNames', values: { names: joinNames(workbook.language, twice) } });
  if (done.kept.length > 0)
    done.problems.push({ code: 'keptCandidates', values: { names: joinNames(workbook.language, done.kept) } });
  return done;
}

/** Rows whose name is not the one they were last known by, while that name stands in another row: names moved without their ids. */
function isPartlySorted(table: Table): boolean {
  const moved = table.rows.filter((row) => isRenamed(table, row));
  if (moved.length < 2) return false;
  const known = new Set(moved.map((row) => table.text(row, 'knownAs')));
  return moved.every((row) => known.has(table.name(row)));
}

const isRenamed = (table: Table, row: number): boolean =>
  table.text(row, 'id') !== '' && table.text(row, 'knownAs') !== '' && table.text(row, 'knownAs') !== table.name(row);

function giveIdsBack(table: Table): void {
  const ids = new Map(table.rows.map((row) => [table.text(row, 'knownAs'), table.text(row, 'id')]));
  for (const row of table.rows) {
    table.set(row, 'id', ids.get(table.name(row)) ?? newId());
    table.set(row, 'knownAs', table.name(row));
  }
}

/** A name changed in Accounts, or in the matrix to one that no account has, is the account's new name everywhere. */
function followRenames(workbook: Workbook, accounts: Table, matrix: Table, done: Reconciled): void {
  const others = [matrix, workbook.find('sales')].filter((table): table is Table => table !== null);
  const rename = (from: string, to: string): void => {
    const old = foldName(from);
    for (const table of [accounts, ...others]) {
      for (const row of table.rows) {
        const isOld =
          foldName(table.name(row)) === old ||
          (foldName(table.name(row)) === foldName(to) && table.text(row, 'knownAs') === from);
        if (!isOld) continue;
        table.set(row, table.tab.name, to);
        table.set(row, 'knownAs', to);
      }
    }
    done.lines.push({ action: workbook.text.historyActions.renamed, account: to, from, to });
  };
  for (const row of accounts.rows) if (isRenamed(accounts, row)) rename(accounts.text(row, 'knownAs'), accounts.name(row));
  const registered = new Set(accounts.rows.map((row) => foldName(accounts.name(row))));
  for (const row of matrix.rows) {
    if (!isRenamed(matrix, row)) continue;
    if (registered.has(foldName(matrix.name(row)))) matrix.set(row, 'knownAs', matrix.name(row));
    else rename(matrix.text(row, 'knownAs'), matrix.name(row));
  }
  const criteria = workbook.table('criteria');
  for (const row of criteria.rows) criteria.set(row, 'knownAs', criteria.name(row));
}

/** A name in the matrix that the register lacks joins it as a candidate. */
function joinRegister(accounts: Table, matrix: Table): void {
  const registered = new Set(accounts.rows.map((row) => foldName(accounts.name(row))));
  let next = accounts.nextRow;
  for (const row of matrix.rows) {
    const name = matrix.name(row);
    if (registered.has(foldName(name))) continue;
    registered.add(foldName(name));
    accounts.append({ account: name, candidate: true, id: newId(), knownAs: name }, next++);
  }
}

/**
 * A ticked account gets a row in the matrix. An unticked one leaves it, unless somebody scored it or wrote about it there: then it is
 * ticked again and named. A row just typed into the matrix ticks its account.
 */
function followCandidates(accounts: Table, matrix: Table, isNewRow: (row: number) => boolean, done: Reconciled): void {
  const inMatrix = new Map(matrix.rows.map((row) => [foldName(matrix.name(row)), row]));
  const leaving: number[] = [];
  let next = matrix.nextRow;
  for (const row of accounts.rows) {
    const name = accounts.name(row);
    const at = inMatrix.get(foldName(name));
    const isCandidate = accounts.value(row, 'candidate') === true;
    if (isCandidate && at === undefined) {
      inMatrix.set(foldName(name), next);
      matrix.append({ account: name, id: newId(), knownAs: name }, next++);
    } else if (!isCandidate && at !== undefined) {
      if (!isNewRow(at) && !hasContent(matrix, at)) {
        leaving.push(at);
        continue;
      }
      accounts.set(row, 'candidate', true);
      if (!isNewRow(at)) done.kept.push(name);
    }
  }
  matrix.deleteRows(leaving);
}

/** The names that stand twice in the register. */
function duplicateNames(accounts: Table): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const row of accounts.rows) {
    const folded = foldName(accounts.name(row));
    if (seen.has(folded)) twice.add(accounts.name(row));
    seen.add(folded);
  }
  return [...twice];
}
