// What a file of sales lines leaves in the workbook besides revenue: its currency, the compared days, and categories.
import { importedPart } from '../../setup/importedPart';
import { addDays } from '../../../src/model/calendar/addDays';
import { emptyWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';
import { readTab } from '../../setup/readTab';

const FIGURES = { revenueToDate: 20, revenueSameDays: 30, ordersToDate: 2, ordersSameDays: 3, daysToDate: 151 };
const COMPARED = { ...FIGURES, lastOrder: '2026-05-02', salesFrom: '2024-01-02', salesUntil: '2026-05-31' };

/** The cells of an account's row as the tab shows them, days as yyyy-mm-dd. */
const firstAccount = (workbook: OpenedWorkbook): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(readTab(workbook, 'Accounts').rows[0] ?? {}).map(([key, cell]) => [
      key,
      Object.prototype.toString.call(cell) === '[object Date]' ? dayOf(cell as Date) : cell,
    ]),
  );
const dayOf = (date: Date): string => addDays('1970-01-01', Math.round(date.getTime() / 86_400_000));

test('the first file with a currency gives it to the workbook, and no later one changes it', () => {
  const workbook = emptyWorkbook();
  const part = importedPart([{ account: 'Alder', values: { revenue3: 5 } }], 2025);
  workbook.ask('importAccounts', part);
  expect(workbook.ask('loadImport', {}).currency).toBe('');
  workbook.ask('importAccounts', { ...part, currency: 'IRT' });
  expect(workbook.ask('loadImport', {}).currency).toBe('IRT');
  expect(workbook.ask('loadRanking', {}).currency).toBe('tomans');
  workbook.ask('importAccounts', { ...part, currency: 'EUR' });
  expect(workbook.ask('loadImport', {}).currency).toBe('IRT');
});

test('amounts are shown in the unit of the workbook', () => {
  const workbook = emptyWorkbook();
  workbook.ask('saveSettings', { changes: { currency: '€', moneyUnit: 'thousand' } });
  expect(workbook.ask('loadRanking', {}).currency).toBe('thousand €');
});

test('the compared days have columns when a file first fills them', () => {
  const workbook = emptyWorkbook();
  workbook.ask('importAccounts', importedPart([{ account: 'Alder', values: { revenue3: 5 } }], 2025));
  expect(readTab(workbook, 'Accounts').rows[0]).not.toHaveProperty('revenueSameDays');
  workbook.ask('importAccounts', importedPart([{ account: 'Alder', values: COMPARED }], 2025));
  expect(firstAccount(workbook)).toMatchObject(COMPARED);
});

test('a closed year empties the compared days, which the next file brings anew', () => {
  const workbook = emptyWorkbook();
  workbook.ask('importAccounts', importedPart([{ account: 'Alder', values: COMPARED }], 2025));
  workbook.ask('importAccounts', importedPart([{ account: 'Birch', values: { revenue3: 5 } }], 2026));
  expect(firstAccount(workbook)).toMatchObject({
    revenueSameDays: '',
    ordersToDate: '',
    daysToDate: '',
    salesUntil: '2026-05-31',
  });
});

test('a file of earlier years leaves the compared days alone', () => {
  const workbook = emptyWorkbook();
  workbook.ask('importAccounts', importedPart([{ account: 'Alder', values: { ...COMPARED, revenue3: 9 } }], 2025));
  const old = { ...COMPARED, salesUntil: '2025-05-31', lastOrder: '2025-05-02', ordersToDate: 9 };
  workbook.ask('importAccounts', importedPart([{ account: 'Alder', values: old }], 2024));
  expect(firstAccount(workbook)).toMatchObject(COMPARED);
});

test('a category that the next file lacks has nothing to compare', () => {
  const workbook = emptyWorkbook();
  const tea = { category: 'Tea', revenue1: 1, revenue2: 2, revenue3: 3, revenueToDate: 0, revenueSameDays: 8, ordersSameDays: 2 };
  workbook.ask('importAccounts', importedPart([{ account: 'Alder', categories: [tea] }], 2025));
  expect(readTab(workbook, 'Sales').rows).toMatchObject([{ category: 'Tea', revenueSameDays: 8 }]);
  workbook.ask('importAccounts', importedPart([{ account: 'Alder', categories: [{ ...tea, category: 'Oil' }] }], 2025, 'b'));
  expect(readTab(workbook, 'Sales').rows).toMatchObject([
    { category: 'Tea', revenue3: 3, revenueSameDays: '' },
    { category: 'Oil', revenueSameDays: 8 },
  ]);
});

test('a file that does not know the same days a year ago takes nothing away from a category that it lacks', () => {
  const workbook = emptyWorkbook();
  const tea = { category: 'Tea', revenue1: null, revenue2: null, revenue3: 3, revenueToDate: 0, revenueSameDays: 8 };
  const figures = { ...tea, ordersSameDays: 2, firstOrder: '2025-01-02', lastOrder: '2025-02-02', longestGap: 31 };
  workbook.ask('importAccounts', importedPart([{ account: 'Alder', values: COMPARED, categories: [figures] }], 2025));
  const oil = { ...tea, category: 'Oil', revenue3: null, revenueToDate: 20, revenueSameDays: null, ordersSameDays: null };
  const send = () =>
    workbook.ask('importAccounts', importedPart([{ account: 'Alder', values: COMPARED, categories: [oil] }], 2025, 'b'));
  // Only categories change, and that is a change.
  expect(send()).toMatchObject({ updated: 1, unchanged: 0 });
  expect(workbook.ask('loadImport', {}).lastImport).toMatchObject({ run: 'b' });
  expect(readTab(workbook, 'Sales').rows).toMatchObject([
    { category: 'Tea', revenueSameDays: 8, ordersSameDays: 2, longestGap: 31 },
    { category: 'Oil', revenueToDate: 20 },
  ]);
  expect(send()).toMatchObject({ updated: 0, unchanged: 1 });
  const gone = { ...oil, category: 'Tea', revenueToDate: 0, lastOrder: '' };
  workbook.ask('importAccounts', importedPart([{ account: 'Alder', values: COMPARED, categories: [oil, gone] }], 2025, 'c'));
  expect(readTab(workbook, 'Sales').rows[0]).toMatchObject({ category: 'Tea', revenueSameDays: 8, lastOrder: '' });
});

test('the categories are loaded for the next file', () => {
  const workbook = emptyWorkbook();
  const load = () => workbook.ask('loadImported', { table: 'sales' });
  expect(load()).toMatchObject({ columns: [], rows: [] });
  const tea = { category: 'Tea', revenue1: null, revenue2: null, revenue3: 1, revenueToDate: 0, lastOrder: '2026-01-02' };
  workbook.ask('importAccounts', importedPart([{ account: 'Alder', categories: [tea] }], 2025));
  const { columns, rows } = load();
  const [id, name, account, ...cells] = rows[0] ?? [];
  expect([typeof id, name, account]).toEqual(['string', 'Alder', 'Alder']);
  expect(columns.map(({ key }, at) => [key, cells[at]])).toEqual(
    expect.arrayContaining([
      ['category', 'Tea'],
      ['revenue3', 1],
      ['revenueToDate', 0],
      ['ordersToDate', ''],
      ['lastOrder', '2026-01-02'],
    ]),
  );
});

describe('figures of other days', () => {
  const tea = {
    category: 'Tea',
    revenue1: 1,
    revenue2: 2,
    revenue3: 3,
    revenueToDate: 20,
    revenueSameDays: 8,
    ordersSameDays: 2,
  };
  const withBoth = (workbook: OpenedWorkbook) =>
    workbook.ask('importAccounts', importedPart([{ account: 'Alder', values: COMPARED, categories: [tea] }], 2025));
  const UNKNOWN = { revenueSameDays: null, ordersToDate: 1, ordersSameDays: null };

  test('empty what they lack: nothing is compared with the days of an earlier file', () => {
    const workbook = emptyWorkbook();
    withBoth(workbook);
    const later = { revenueToDate: 25, ordersToDate: 1, daysToDate: 181, salesFrom: '2026-06-01', salesUntil: '2026-06-30' };
    const part = [{ account: 'Alder', values: later, categories: [{ ...tea, ...UNKNOWN, revenueToDate: 25 }] }];
    workbook.ask('importAccounts', importedPart(part, 2025, 'b'));
    expect(firstAccount(workbook)).toMatchObject({ ...later, revenueSameDays: '', ordersSameDays: '' });
    expect(readTab(workbook, 'Sales').rows).toMatchObject([{ revenueToDate: 25, revenueSameDays: '', ordersSameDays: '' }]);
  });

  test('empty those of categories too, if the file has no categories', () => {
    const workbook = emptyWorkbook();
    withBoth(workbook);
    const later = { ...COMPARED, salesUntil: '2026-06-30' };
    workbook.ask('importAccounts', importedPart([{ account: 'Alder', values: later }], 2025, 'b'));
    expect(firstAccount(workbook)).toMatchObject(later);
    expect(readTab(workbook, 'Sales').rows).toMatchObject([{ revenue3: 3, revenueToDate: '', revenueSameDays: '' }]);
  });

  test('are a revenue to date without a day as well', () => {
    const workbook = emptyWorkbook();
    withBoth(workbook);
    workbook.ask('importAccounts', importedPart([{ account: 'Alder', values: { revenueToDate: 90 } }], 2025, 'b'));
    expect(firstAccount(workbook)).toMatchObject({ revenueToDate: 90, revenueSameDays: '', ordersToDate: '', daysToDate: '' });
  });

  test('are not those up to the same day: what is known of them stays', () => {
    const workbook = emptyWorkbook();
    withBoth(workbook);
    const { revenueSameDays: _before, ...same } = COMPARED;
    const part = [{ account: 'Alder', values: { ...same, revenueToDate: 21 }, categories: [{ ...tea, ...UNKNOWN }] }];
    workbook.ask('importAccounts', importedPart(part, 2025, 'b'));
    expect(firstAccount(workbook)).toMatchObject({ ...COMPARED, revenueToDate: 21 });
    expect(readTab(workbook, 'Sales').rows).toMatchObject([{ revenueSameDays: 8, ordersSameDays: 2 }]);
  });

  test('are not emptied unnamed', () => {
    const workbook = emptyWorkbook();
    withBoth(workbook);
    const later = { salesUntil: '2026-06-30', ordersToDate: 2, ordersSameDays: 3, daysToDate: 181 };
    const send = (was: Record<string, string | number>) =>
      workbook.request('importAccounts', importedPart([{ account: 'Alder', values: later, was }], 2025, 'b'));
    const days = { salesUntil: '2026-05-31', daysToDate: 151 };
    expect(send(days)).toMatchObject({ ok: false, problems: [{ code: 'importChangedMeanwhile' }] });
    expect(send({ ...days, revenueSameDays: 30 })).toMatchObject({ ok: true });
  });
});
