// Before a command works with the tables, it absorbs what people did to them by hand: new rows, copied rows, renames, ticked boxes.
import { namesDisagree } from './namesDisagree';
import { foldName } from '../../model/names/foldName';
import { joinNames } from '../../text/format/joinNames';
import { headerOf } from '../../workbook/columnWords';
import { newId } from '../../workbook/newId';
import { Refusal, type Problem } from '../../workbook/Problem';
import type { HistoryLine } from '../../workbook/recordHistory';
import { stampIds } from '../../workbook/stampIds';
import type { TabKey } from '../../workbook/Tab';
import type { Table } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';
import { followRenames } from './followRenames';
import { rejoinRows } from './rejoinRows';
import { hasContent } from './hasContent';
import { isRenamed } from './isRenamed';
import { isPartlySorted } from './isPartlySorted';
import { movedColumns } from '../../workbook/prints';
import { restoreScores } from '../../workbook/restoreScores';
import { stampGroups } from './stampGroups';

const WITH_IDENTITY: readonly TabKey[] = ['criteria', 'accounts', 'matrix', 'sales'];

export interface Reconciled {
  lines: HistoryLine[];
  problems: Problem[];
  /** Accounts that were unticked but stay candidates, because a user scored them or wrote about them in the matrix. */
  kept: string[];
  /** Names that occur twice, in the register or in the matrix, or that wait in the matrix because another account has them. */
  twice: string[];
}

/**
 * Stamps ids, carries renames through all tables, keeps candidates and matrix rows in step. Nothing is written yet: the tables hold the
 * changes until they are saved. Refused with `columnMissing` when a column of names was deleted, and with `namesDisagree` or `rowsApart` when
 * only some columns of a table were sorted: with `repaired`, cells that can be brought together are, and it tells of that.
 */
export function reconcile(workbook: Workbook, repaired?: string[]): Reconciled {
  const { language } = workbook;
  for (const table of WITH_IDENTITY.map((key) => workbook.find(key))) {
    if (!table) continue;
    refuseWithoutNames(workbook, table);
    if (isPartlySorted(table)) {
      const rejoin = rejoinRows(workbook, table);
      if (!rejoin || !repaired) throw namesDisagree(workbook, table, rejoin !== null);
      rejoin();
      repaired.push(table.sheet.getName());
    }
    stampIds(table);
  }
  const criteria = workbook.table('criteria');
  for (const row of criteria.rows) criteria.set(row, 'knownAs', criteria.name(row));

  const accounts = workbook.table('accounts');
  const matrix = workbook.table('matrix');
  const lines = followRenames(workbook, accounts, matrix);
  joinRegister(accounts, matrix);
  const { kept, gone: deleted } = followCandidates(accounts, matrix);
  // A deleted row is not a decision about a key account.
  const back = deleted.length > 0 ? restoreScores(workbook, accounts, matrix, deleted) : [];
  const gone = deleted.filter((name) => !back.includes(name));
  const { events } = workbook.text;
  for (const account of deleted)
    lines.push({ action: events[gone.includes(account) ? 'removed' : 'repaired'], tab: matrix.sheet.getName(), account });
  stampGroups(workbook);
  const waiting = matrix.rows.filter((row) => isRenamed(matrix, row)).map((row) => matrix.name(row));
  const twice = [...new Set([...duplicateNames(accounts), ...duplicateNames(matrix), ...waiting])];
  const figuresMoved = movedFigures(workbook, accounts);
  for (const field of figuresMoved) lines.push({ action: events.byHand, field });
  const found = Object.entries({
    duplicateNames: twice,
    keptCandidates: kept,
    keyRowsBack: back,
    rowsDeleted: gone,
    figuresMoved,
  });
  const problems = found.flatMap(([code, names]): Problem[] =>
    names.length > 0 ? [{ code, values: { names: joinNames(language, names) } }] : [],
  );
  return { lines, problems, kept, twice };
}

/** The headers of the columns of figures with the same figures as when the add-on saved last, but beside other accounts. */
function movedFigures(workbook: Workbook, accounts: Table): string[] {
  const figures = accounts.tab.columns.flatMap(({ key, rule }) => (rule?.kind === 'number' ? key : []));
  return movedColumns(workbook, accounts, figures).map((key) => headerOf(accounts.tab, key, workbook));
}

function refuseWithoutNames(workbook: Workbook, table: Table): void {
  const { tab, sheet } = table;
  if (table.has(tab.name)) return;
  const column = headerOf(tab, tab.name, workbook);
  throw new Refusal({ code: 'columnMissing', values: { tab: sheet.getName(), column } });
}

/**
 * Adds names of the matrix that the register lacks, as candidates. Other names get the register's spelling. A row whose new name waits,
 * because another row has it too, stays as it is.
 */
function joinRegister(accounts: Table, matrix: Table): void {
  const registered = new Map<string, string>();
  // An account whose new name is not followed yet, because another has it, still answers to its old one.
  for (const row of [...accounts.rows].reverse())
    registered.set(foldName(accounts.text(row, 'knownAs')), accounts.text(row, 'knownAs'));
  for (const row of [...accounts.rows].reverse()) registered.set(foldName(accounts.name(row)), accounts.name(row));
  let next = accounts.nextRow;
  for (const row of matrix.rows) {
    if (isRenamed(matrix, row)) continue;
    const name = matrix.name(row);
    const spelling = registered.get(foldName(name));
    if (spelling === undefined) {
      registered.set(foldName(name), name);
      accounts.append({ account: name, candidate: true, id: newId(), knownAs: name }, next++);
    } else if (spelling !== name) {
      matrix.update(row, { account: spelling, knownAs: spelling });
    }
  }
}

interface FollowedCandidates {
  /** Unticked, but scored or written about in the matrix: they stay candidates. */
  kept: string[];
  /** Their rows were deleted from the matrix: they are no longer candidates. */
  gone: string[];
}

/**
 * A ticked account gets a row in the matrix; one whose row was deleted there is unticked instead. An unticked one leaves the matrix, unless
 * a user scored it or wrote about it: then it is ticked again. A row that is in the matrix but was not before, because it was just typed or
 * brought back, ticks its account. A row whose new name waits is still that of its account. Of two accounts with one name the first counts.
 */
function followCandidates(accounts: Table, matrix: Table): FollowedCandidates {
  const inMatrix = new Map(
    matrix.rows.map((row) => [foldName(isRenamed(matrix, row) ? matrix.text(row, 'knownAs') : matrix.name(row)), row]),
  );
  const followed: FollowedCandidates = { kept: [], gone: [] };
  const leaving: number[] = [];
  const seen = new Set<string>();
  let next = matrix.nextRow;
  for (const row of accounts.rows) {
    const name = accounts.name(row);
    const at = inMatrix.get(foldName(name));
    if (seen.has(foldName(name))) continue;
    seen.add(foldName(name));
    const isCandidate = accounts.value(row, 'candidate') === true;
    const wasListed = accounts.value(row, 'listed') === true;
    let isListed = at !== undefined;
    if (isCandidate && at === undefined && wasListed) {
      accounts.set(row, 'candidate', false);
      followed.gone.push(name);
    } else if (isCandidate && at === undefined) {
      matrix.append({ account: name, id: newId(), knownAs: name }, next++);
      isListed = true;
    } else if (!isCandidate && at !== undefined && wasListed && !hasContent(matrix, at)) {
      leaving.push(at);
      isListed = false;
    } else if (!isCandidate && at !== undefined) {
      accounts.set(row, 'candidate', true);
      if (wasListed) followed.kept.push(name);
    }
    accounts.set(row, 'listed', isListed ? true : '');
    // A person brought the account back.
    if (isListed && accounts.text(row, 'endedOn') !== '') accounts.update(row, { ended: '', endedOn: '' });
  }
  matrix.deleteRows(leaving);
  return followed;
}

/** The names that occur twice in a table. */
function duplicateNames(table: Table): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const row of table.rows) {
    const folded = foldName(table.name(row));
    if (seen.has(folded)) twice.add(table.name(row));
    seen.add(folded);
  }
  return [...twice];
}
