// How many calls the long commands may make, handles and builders among them: each takes Google a while.
import { emptyWorkbook, openWorkbook, sampleWorkbook, type OpenedWorkbook } from '../setup/preparedWorkbook';

const costOf = ({ host: { cost } }: OpenedWorkbook) => ({ writes: cost.writes, crossings: cost.crossings });

test('setting up writes at most 230 times with all template tabs, and nothing again', () => {
  const workbook = openWorkbook();
  workbook.ask('setUpWorkbook', {});
  const first = costOf(workbook);
  expect(first.writes).toBeLessThanOrEqual(230);
  expect(first.crossings).toBeLessThanOrEqual(820);
  workbook.ask('setUpWorkbook', {});
  expect(costOf(workbook).writes).toBe(0);
});

test('sample plans write at most 230 times, the dashboard 130 times first and 8 times again', () => {
  const workbook = sampleWorkbook();
  workbook.ask('loadSamplePlans', {});
  expect(costOf(workbook).writes).toBeLessThanOrEqual(230);
  workbook.ask('writeDashboard', {});
  expect(costOf(workbook).writes).toBeLessThanOrEqual(130);
  workbook.ask('writeDashboard', {});
  expect(costOf(workbook).writes).toBeLessThanOrEqual(8);
});

test('opening a panel crosses as often with 24 accounts as with none', () => {
  for (const [action, most] of [
    ['loadAccounts', 14],
    ['loadRanking', 30],
    ['loadImport', 30],
    ['loadSettings', 30],
  ] as const) {
    for (const workbook of [emptyWorkbook(), sampleWorkbook()]) {
      workbook.ask(action, {});
      expect(costOf(workbook).crossings).toBeLessThanOrEqual(most);
    }
  }
});
