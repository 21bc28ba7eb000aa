// How many calls the long commands may make, handles and builders among them: each takes Google a while.
import { emptyWorkbook, openWorkbook, sampleWorkbook, type OpenedWorkbook } from '../setup/preparedWorkbook';

const costOf = ({ host: { cost } }: OpenedWorkbook) => ({ writes: cost.writes, crossings: cost.crossings });

test('setting up writes at most 153 times with all template tabs, and nothing again', () => {
  for (const locale of ['en', 'fa']) {
    const workbook = openWorkbook({ locale });
    workbook.ask('setUpWorkbook', {});
    const first = costOf(workbook);
    // One write more for the direction of the tabs, and one for the width of long amounts.
    expect(first.writes).toBeLessThanOrEqual(locale === 'fa' ? 153 : 151);
    expect(first.crossings).toBeLessThanOrEqual(819);
    workbook.ask('setUpWorkbook', {});
    expect(costOf(workbook).writes).toBe(0);
  }
});

test('sample plans write at most 160 times, the dashboard 60 times first and 5 times again', () => {
  const workbook = sampleWorkbook();
  workbook.ask('loadSamplePlans', {});
  // Nine of them are there because blank cells are left out: a colleague may be typing in them.
  expect(costOf(workbook).writes).toBeLessThanOrEqual(160);
  workbook.ask('writeDashboard', {});
  expect(costOf(workbook).writes).toBeLessThanOrEqual(60);
  workbook.ask('writeDashboard', {});
  expect(costOf(workbook).writes).toBeLessThanOrEqual(5);
});

test('opening a panel reads a table with two calls, and crosses as often with 24 accounts as with none', () => {
  for (const [action, most] of [
    ['loadAccounts', 8],
    ['loadRanking', 16],
    ['loadImport', 16],
    ['loadSettings', 18],
  ] as const) {
    for (const workbook of [emptyWorkbook(), sampleWorkbook()]) {
      workbook.ask(action, {});
      expect(costOf(workbook).crossings).toBeLessThanOrEqual(most);
    }
  }
});

test('a panel that reads thirteen tabs of plans crosses two times for each and less than a dozen times besides', () => {
  const workbook = sampleWorkbook();
  workbook.ask('loadSamplePlans', {});
  const [account] = workbook.ask('loadAccounts', {}).accounts;
  const crossings = (ask: () => unknown) => {
    ask();
    return costOf(workbook).crossings;
  };
  expect(crossings(() => workbook.ask('loadPlan', { account: account!.id }))).toBeLessThanOrEqual(34);
  expect(crossings(() => workbook.ask('loadWork', {}))).toBeLessThanOrEqual(34);
  expect(crossings(() => workbook.ask('loadReviews', {}))).toBeLessThanOrEqual(37);
  expect(crossings(() => workbook.ask('loadSharing', { account: account!.id }))).toBeLessThanOrEqual(16);
});
