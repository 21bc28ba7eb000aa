// Scores of a board page, compared with the figures of the following year: the host’s clock is moved forward.
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

const judged = ({ snapshots, accounts, lastFullYear, years }: CriteriaReturnBook, at = 0) =>
  snapshots[at] ? judgeCriteria(snapshots[at], accounts, lastFullYear, years) : null;

/** Imports revenue of 2026 for all accounts, a hundred thousand per point on the first criterion, and a given cost. */
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

test('without a snapshot there is no comparison, and without an old one the answer gives the date of the first', () => {
  const workbook = sampleWorkbook();
  expect(workbook.ask('loadCriteriaReturn', {})).toMatchObject({ snapshots: [], first: '', today: PAGE_DAY, lastFullYear: 2025 });
  workbook.ask('recordBoardPage', {});
  expect(workbook.ask('loadCriteriaReturn', {})).toMatchObject({ snapshots: [], first: PAGE_DAY });
});

test('a snapshot is old enough exactly one year later', () => {
  expect(boardPageOfJune(on(2027, 5, 31)).ask('loadCriteriaReturn', {}).snapshots).toEqual([]);
  const book = boardPageOfJune(on(2027, 6, 1)).ask('loadCriteriaReturn', {});
  expect(book.snapshots.map(({ day }) => day)).toEqual([PAGE_DAY]);
  expect(book.snapshots[0]?.criteria.every(({ inUse, share }) => inUse && share > 0)).toBe(true);
  // The figures of 2026 are still missing.
  expect(judged(book)).toBeNull();
  expect(yearsAround(PAGE_DAY, book.years)).toMatchObject({ counts: 2026, countsUntil: '2027-01-01' });
});

test('a criterion that matches the revenue predicted it, over all accounts, key or not', () => {
  const workbook = boardPageOfJune(on(2027, 6, 15));
  importYear(workbook);
  const book = workbook.ask('loadCriteriaReturn', {});
  const result = judged(book);
  expect(result).toMatchObject({ year: 2026, kind: 'revenue', noFigures: [], gone: [] });
  // Two of the 24 sample accounts have no complete score and are not in the snapshot.
  expect(result?.compared).toBe(22);
  expect(result?.costsMissing).toHaveLength(22);
  const best = result?.criteria[0];
  expect(best).toMatchObject({ id: book.snapshots[0]?.criteria[0]?.id, predictivePower: { verdict: 'little', pairs: 22 } });
  // Amounts differ among equal scores, so the order is the same except for ties.
  expect(best?.predictivePower.correlation).toBeGreaterThan(0.98);
  expect(result?.growthFrom).toBe(2025);
});

test('the return is the profit if every cost of the year is known', () => {
  const workbook = boardPageOfJune(on(2027, 6, 15));
  importYear(workbook, { cost3: 50_000 });
  const result = judged(workbook.ask('loadCriteriaReturn', {}));
  expect(result).toMatchObject({ kind: 'profit', costsMissing: [], compared: 22 });
  const { score, realised } = result?.criteria[0]?.points[0] ?? { score: 0, realised: 0 };
  expect(Math.floor(realised / 1000)).toBe(score * 100 - 50);
});

test('uses the scores of the snapshot, regardless of later scoring', () => {
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

test('a renamed account is found by its row, and a former candidate by its name', () => {
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

test('of several snapshots in a month the last one is offered, the newest month first', () => {
  const june = boardPageOfJune(on(2026, 6, 20));
  june.ask('recordBoardPage', {});
  const july = openWorkbook({ snapshot: june.host.save(), ...on(2026, 7, 3) });
  july.ask('recordBoardPage', {});
  const later = openWorkbook({ snapshot: july.host.save(), ...on(2027, 8, 1) });
  expect(later.ask('loadCriteriaReturn', {}).snapshots.map(({ day }) => day)).toEqual(['2026-07-03', '2026-06-20']);
});

test('loading reads each table once and writes nothing', () => {
  const workbook = boardPageOfJune(on(2027, 6, 15));
  // The first command records the rows deleted by hand.
  workbook.ask('loadRanking', {});
  workbook.ask('loadRanking', {});
  const { reads } = workbook.host.cost;
  workbook.ask('loadCriteriaReturn', {});
  // The reads of every command, the tab of snapshots, and the workbook’s time zone for today, but not the people that may feed a criterion.
  expect(workbook.host.cost).toMatchObject({ reads: reads + 2 - 1, writes: 0 });
});
