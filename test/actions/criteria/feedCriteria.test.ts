import type { Ranking } from '../../../src/actions/store/readRanking';
import { feedScore } from '../../../src/model/scoring/feedScore';
import { planWorkbook } from '../../setup/planWorkbook';
import { sampleWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';
import { readTab } from '../../setup/readTab';

type Feed = { source: string; low: number; high: number };

/** Feeds the first criterion. */
function feed(workbook: OpenedWorkbook, from: Feed | { source: null }): Ranking {
  const { revision, criteria } = workbook.ask('loadRanking', {});
  return workbook.ask('saveCriteria', {
    revision,
    criteria: criteria.map((criterion, at) => (at === 0 ? { ...criterion, low: null, high: null, ...from } : criterion)),
  });
}

const scores = (workbook: OpenedWorkbook) => readTab(workbook, 'Scoring Matrix').rows.map((row) => Object.values(row)[2]);
const figures = (workbook: OpenedWorkbook, key: string) => readTab(workbook, 'Accounts').rows.map((row) => row[key]);
const blankScores = (workbook: OpenedWorkbook) =>
  workbook.user((book) => void book.getSheetByName('Scoring Matrix')!.getRange('C5:C28').clearContent());

test('a criterion fed from revenue gives every candidate a score between its bounds', () => {
  const workbook = sampleWorkbook();
  blankScores(workbook);
  feed(workbook, { source: 'revenue3', low: 0, high: 1_500_000 });
  const expected = figures(workbook, 'revenue3').map((figure) => feedScore(figure, { low: 0, high: 1_500_000 }));
  expect(scores(workbook)).toEqual(expected);
  expect(new Set(expected).size).toBeGreaterThan(10);
  const line = readTab(workbook, 'History').rows.at(-1);
  expect(line).toMatchObject({ action: 'Scores fed from data', field: 'Growth potential' });
  expect(line?.to).toMatch(/^24 from Revenue \d{4}$/);
});

test('scores set by hand are kept, before feeding and after', () => {
  const workbook = sampleWorkbook();
  const byHand = scores(workbook);
  feed(workbook, { source: 'revenue3', low: 0, high: 1_500_000 });
  expect(scores(workbook)).toEqual(byHand);
  blankScores(workbook);
  feed(workbook, { source: 'revenue3', low: 0, high: 1_400_000 });
  workbook.user((book) => void book.getSheetByName('Scoring Matrix')!.getRange('C6').setValue(9.9));
  feed(workbook, { source: 'revenue3', low: 0, high: 1_000_000 });
  const expected = figures(workbook, 'revenue3').map((figure) => feedScore(figure, { low: 0, high: 1_000_000 }));
  expect(scores(workbook)).toEqual(expected.map((score, at) => (at === 1 ? 9.9 : score)));
});

test('fed scores follow their bounds, and with reversed bounds less is better', () => {
  const workbook = sampleWorkbook();
  blankScores(workbook);
  feed(workbook, { source: 'potential', low: 0, high: 2_600_000 });
  expect(scores(workbook)[0]).toBe(10);
  feed(workbook, { source: 'potential', low: 2_600_000, high: 0 });
  expect(scores(workbook)[0]).toBe(1);
  const expected = figures(workbook, 'potential').map((figure) => feedScore(figure, { low: 2_600_000, high: 0 }));
  expect(scores(workbook)).toEqual(expected);
});

test('a candidate without the figure keeps its score, and all keep theirs if the source is removed', () => {
  const workbook = sampleWorkbook();
  blankScores(workbook);
  expect(feed(workbook, { source: 'growth', low: 0, high: 1 }).problems).toEqual([]);
  const fed = scores(workbook);
  expect(fed[20]).toBe('');
  expect(fed[2]).toBe(10);
  feed(workbook, { source: null });
  expect(scores(workbook)).toEqual(fed);
});

test('a source without figures, or a missing one, is named', () => {
  const workbook = sampleWorkbook();
  const before = scores(workbook);
  expect(feed(workbook, { source: 'margin', low: 0, high: 1 }).problems).toEqual([
    { code: 'sourceEmpty', values: { source: 'Margin, 3 years' } },
  ]);
  expect(feed(workbook, { source: 'Employees', low: 0, high: 1 }).problems).toEqual([
    { code: 'sourceGone', values: { name: 'Growth potential', source: 'Employees' } },
  ]);
  expect(scores(workbook)).toEqual(before);
});

test('the register offers its own figures and custom number columns, in the order of the matrix', () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => {
    const accounts = book.getSheetByName('Accounts')!;
    accounts.insertColumnAfter(17);
    accounts
      .getRange('R2:R5')
      .clearDataValidations()
      .setValues([['Employees'], [1200], [80], ['about 40']]);
    book.getSheetByName('Scoring Matrix')!.getRange('A5:Q28').sort({ column: 1, ascending: false });
  });
  const { sources, candidates } = workbook.ask('loadRanking', {});
  expect(sources.map(({ key }) => key)).toEqual(['potential', 'expectedGrowth', 'growth', 'revenue3', 'revenue3y', 'Employees']);
  const at = candidates.findIndex(({ name }) => name === 'Ferrowald Steel (sample)');
  const own = sources.find(({ key }) => key === 'Employees');
  expect(own?.values[at]).toBe(1200);
  expect(own?.values.filter((value) => value !== null).sort()).toEqual([1200, 80]);
  expect(sources.find(({ key }) => key === 'revenue3')?.values[at]).toBe(1_450_000);
  feed(workbook, { source: 'Employees', low: 0, high: 2000 });
  expect(readTab(workbook, 'Criteria').rows[0]).toMatchObject({ source: 'Employees', low: 0, high: 2000 });
});

test('feeding 24 or 240 candidates takes the same calls: five blocks, including hidden states and History, the journal and the copy of the criteria, and at most two reads per table and one per block', () => {
  const cost = (accounts: number) => {
    const workbook = sampleWorkbook();
    const rows = Array.from({ length: accounts }, (_, at) => ({
      line: at,
      account: `Account ${at}`,
      values: { revenue3: 100_000 + 1000 * at },
      own: {},
      categories: [],
    }));
    workbook.ask('removeSample', {});
    workbook.ask('importAccounts', { run: 'more', lastFullYear: null, rows });
    workbook.ask('saveCandidates', { ids: workbook.ask('loadAccounts', {}).accounts.map(({ id }) => id) });
    feed(workbook, { source: 'revenue3', low: 0, high: 100_000 });
    feed(workbook, { source: 'revenue3', low: 0, high: 1_000_000 });
    expect(workbook.host.cost.calls['SpreadsheetApp.Range.setValues']).toBe(5 + 3);
    const { reads, writes } = workbook.host.cost;
    return { reads, writes };
  };
  const few = cost(24);
  expect(cost(240)).toEqual(few);
  expect(few.writes).toBe(5 + 3);
  const tables = ['settings', 'lists', 'criteria', 'accounts', 'matrix', 'stakeholders', 'history'];
  // Rows are read again before each block.
  expect(few.reads).toBeLessThanOrEqual(2 * tables.length + 5);
});

test('a criterion can be fed from the people whom we cover, out of those who decide; accounts without people keep their score', () => {
  const person = { sentiment: 1, contact: 3, lastContact: '2026-05-20' };
  const workbook = planWorkbook({
    stakeholders: [
      { ...person, name: 'Ana', role: 'decisionMaker', influence: 5 },
      { ...person, name: 'Bo', role: 'user', influence: 4 },
      { name: 'Cy', role: 'executiveSponsor', influence: 5, sentiment: 1, contact: 0 },
      { name: 'Di', role: 'champion', influence: 5, sentiment: 0, contact: 1 },
    ],
  });
  blankScores(workbook);
  const { candidates, sources } = feed(workbook, { source: 'relationships', low: 0, high: 1 });
  // 9 of 15, and a score of 1 + 9 · 0.6.
  expect(sources.find(({ key }) => key === 'relationships')).toMatchObject({ scale: 'share', isEstimate: true });
  expect(scores(workbook).filter((score) => score !== '')).toEqual([6.4]);
  expect(candidates[0]?.scores).toMatchObject({ [Object.keys(candidates[0]?.scores ?? {})[0] ?? '']: 6.4 });
});
