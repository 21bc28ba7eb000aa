// Scores of a board page, looked at again with the figures of the year that followed: the clock of the host is moved on.
import type { CriteriaReturnBook } from '../../../src/actions/criteriaReturn/loadCriteriaReturn';
import { judgeCriteria } from '../../../src/model/criteriaReturn/judgeCriteria';
import { yearsAround } from '../../../src/model/criteriaReturn/yearsAround';
import { importedPart } from '../../setup/importedPart';
import { openWorkbook, preparedWorkbook, sampleWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';
import { readTab } from '../../setup/readTab';

const PAGE_DAY = '2026-06-01';
const on = (year: number, month: number, day: number) => ({ now: () => Date.UTC(year, month - 1, day, 9) });

/** A board page on 1 June 2026, seen a year later. */
const boardPageOfJune = preparedWorkbook('board-page-of-june', (workbook) => {
  workbook.ask('setUpWorkbook', {});
  workbook.ask('loadSample', {});
  workbook.user((book) => book.getSheets().forEach((sheet) => sheet.deleteRows(41, sheet.getMaxRows() - 40)));
  workbook.ask('recordBoardPage', {});
});

const judged = ({ snapshots, accounts, lastFullYear }: CriteriaReturnBook, at = 0) =>
  snapshots[at] ? judgeCriteria(snapshots[at], accounts, lastFullYear) : null;

/** Imports a revenue of 2026 for everybody: a hundred thousand a point on the first criterion; and a cost where it is given. */
function importYear(workbook: OpenedWorkbook, values: Record<string, number> = {}): void {
  const { criteria, candidates } = workbook.ask('loadRanking', {});
  const first = criteria[0]?.id ?? '';
  const rows = candidates.map(({ name, scores }, at) => ({
    account: name,
    values: { revenue3: Number(scores[first]) * 100_000 + at, ...values },
  }));
  expect(workbook.ask('importAccounts', importedPart(rows, 2026)).problems).toEqual([]);
}

const write = (workbook: OpenedWorkbook, title: string, cell: string, value: string | number) =>
  workbook.user((book, sheet, at, what) => void book.getSheetByName(sheet)!.getRange(at).setValue(what), title, cell, value);

test('without a snapshot there is nothing to compare, and without an old one it is told when the first was taken', () => {
  const workbook = sampleWorkbook();
  expect(workbook.ask('loadCriteriaReturn', {})).toMatchObject({ snapshots: [], first: '', today: PAGE_DAY, lastFullYear: 2025 });
  workbook.ask('recordBoardPage', {});
  expect(workbook.ask('loadCriteriaReturn', {})).toMatchObject({ snapshots: [], first: PAGE_DAY });
});

test('a snapshot is old enough a year later, to the day', () => {
  expect(boardPageOfJune(on(2027, 5, 31)).ask('loadCriteriaReturn', {}).snapshots).toEqual([]);
  const book = boardPageOfJune(on(2027, 6, 1)).ask('loadCriteriaReturn', {});
  expect(book.snapshots.map(({ day }) => day)).toEqual([PAGE_DAY]);
  expect(book.snapshots[0]?.criteria.every(({ inUse, share }) => inUse && share > 0)).toBe(true);
  // The figures of 2026 are not there yet.
  expect(judged(book)).toBeNull();
  expect(yearsAround(PAGE_DAY, book.lastFullYear)).toMatchObject({ counts: 2026, countsUntil: '2027-01-01' });
});

test('the criterion by which accounts brought their revenue foretold it, over all accounts, key or not', () => {
  const workbook = boardPageOfJune(on(2027, 6, 15));
  importYear(workbook);
  const book = workbook.ask('loadCriteriaReturn', {});
  const result = judged(book);
  expect(result).toMatchObject({ year: 2026, kind: 'revenue', noFigures: [], gone: [] });
  // 24 sample accounts, of which two have no score as a whole and are not in the snapshot.
  expect(result?.compared).toBe(22);
  expect(result?.costsMissing).toHaveLength(22);
  const best = result?.criteria[0];
  expect(best).toMatchObject({ id: book.snapshots[0]?.criteria[0]?.id, predictivePower: { verdict: 'well', pairs: 22 } });
  // Within a score the amounts differ, so the order is the same but for ties.
  expect(best?.predictivePower.correlation).toBeGreaterThan(0.98);
  expect(result?.growthFrom).toBe(2025);
});

test('the return is the profit where every cost of the year is known', () => {
  const workbook = boardPageOfJune(on(2027, 6, 15));
  importYear(workbook, { cost3: 50_000 });
  const result = judged(workbook.ask('loadCriteriaReturn', {}));
  expect(result).toMatchObject({ kind: 'profit', costsMissing: [], compared: 22 });
  const { score, realised } = result?.criteria[0]?.points[0] ?? { score: 0, realised: 0 };
  expect(Math.floor(realised / 1000)).toBe(score * 100 - 50);
});

test('scores are those of then, whatever was scored since', () => {
  const workbook = boardPageOfJune(on(2027, 6, 15));
  const before = workbook.ask('loadCriteriaReturn', {}).snapshots[0]?.accounts[0];
  const criterion = Object.keys(before?.scores ?? {})[0] ?? '';
  const matrix = readTab(workbook, 'Scoring Matrix');
  const cell = `${matrix.letter(`criterion:${criterion}`)}${matrix.row(before?.name ?? '')}`;
  write(workbook, 'Scoring Matrix', cell, 1);
  const { candidates } = workbook.ask('loadRanking', {});
  expect(candidates.find(({ name }) => name === before?.name)?.scores[criterion]).toBe(1);
  expect(before?.scores[criterion]).not.toBe(1);
  expect(workbook.ask('loadCriteriaReturn', {}).snapshots[0]?.accounts[0]).toEqual(before);
});

test('an account renamed since is found by its row, and one that is no candidate any more by its name', () => {
  const workbook = boardPageOfJune(on(2027, 6, 15));
  const [first, second, third] = workbook.ask('loadCriteriaReturn', {}).snapshots[0]?.accounts ?? [];
  const accounts = readTab(workbook, 'Accounts');
  write(workbook, 'Accounts', `${accounts.letter('account')}${accounts.row(first?.name ?? '')}`, 'New name');
  const after = workbook.ask('loadCriteriaReturn', {}).snapshots[0]?.accounts ?? [];
  expect(after[0]).toEqual({ ...first, name: 'New name' });

  const rowOf = (name: string) => readTab(workbook, 'Scoring Matrix').row(name);
  workbook.user((book, row) => void book.getSheetByName('Scoring Matrix')!.deleteRow(row), rowOf(second?.name ?? ''));
  expect(workbook.ask('loadCriteriaReturn', {}).snapshots[0]?.accounts[1]).toEqual(second);

  workbook.user((book, row) => void book.getSheetByName('Scoring Matrix')!.deleteRow(row), rowOf(third?.name ?? ''));
  const register = readTab(workbook, 'Accounts').row(third?.name ?? '');
  workbook.user((book, row) => void book.getSheetByName('Accounts')!.deleteRow(row), register);
  const book = workbook.ask('loadCriteriaReturn', {});
  expect(book.snapshots[0]?.accounts[2]).toEqual({ ...third, id: '' });
  expect(book.accounts[third?.id ?? '']).toBeUndefined();
});

test('of several snapshots of a month the last one is offered, the newest month first', () => {
  const june = boardPageOfJune(on(2026, 6, 20));
  june.ask('recordBoardPage', {});
  const july = openWorkbook({ snapshot: june.host.save(), ...on(2026, 7, 3) });
  july.ask('recordBoardPage', {});
  const later = openWorkbook({ snapshot: july.host.save(), ...on(2027, 8, 1) });
  expect(later.ask('loadCriteriaReturn', {}).snapshots.map(({ day }) => day)).toEqual(['2026-07-03', '2026-06-20']);
});

test('looking reads each table once and writes nothing', () => {
  const workbook = boardPageOfJune(on(2027, 6, 15));
  // The first command takes note of the rows deleted by hand.
  workbook.ask('loadRanking', {});
  workbook.ask('loadRanking', {});
  const { reads } = workbook.host.cost;
  workbook.ask('loadCriteriaReturn', {});
  // What every command reads, the tab of the snapshots, and the workbook’s time zone for today.
  expect(workbook.host.cost).toMatchObject({ reads: reads + 2, writes: 0 });
});
