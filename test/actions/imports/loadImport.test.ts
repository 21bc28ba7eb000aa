import { openWorkbook, sampleWorkbook } from '../../setup/preparedWorkbook';

const PROGRAMME = ['cadenceOverride', 'cadence', 'lastReview', 'nextReview', 'nextCustomerReview', 'health'];

test('columns of the programme in Accounts are not targets of a file, nor sources of a criterion', () => {
  const workbook = sampleWorkbook();
  workbook.ask('writeDashboard', {});
  const fields = workbook.ask('loadImport', {}).fields.map(({ key }) => key);
  expect(fields).toContain('industry');
  expect(fields.filter((key) => PROGRAMME.includes(key))).toEqual([]);
  const sources = workbook.ask('loadRanking', {}).sources.map(({ key }) => key);
  expect(sources).toContain('revenue3');
  expect(sources.filter((key) => PROGRAMME.includes(key))).toEqual([]);
  const row = { line: 2, account: 'New Ltd', own: {}, categories: [] };
  const part = { run: 'r', lastFullYear: null, rows: [{ ...row, values: { cadenceOverride: 'weekly' } }] };
  expect(workbook.request('importAccounts', part)).toMatchObject({ ok: false, problems: [{ code: 'invalidRequest' }] });
});

test('the last full year of a new workbook depends on the spreadsheet’s time zone', () => {
  const newYear = () => Date.UTC(2026, 0, 1, 2);
  const workbook = openWorkbook({ now: newYear, spreadsheetTimeZone: 'America/New_York' });
  workbook.ask('setUpWorkbook', {});
  expect(workbook.ask('loadSettings', {}).settings.lastFullYear).toBe(2024);
});
