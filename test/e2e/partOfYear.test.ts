// The sales of the last weeks after a file of three years, and the whole year again: what is asked, what is written, and that nothing is compared
// with other days.
import { openWorkbook } from '../setup/preparedWorkbook';
import { PanelPage } from './setup/PanelPage';

jest.setTimeout(180_000);

const HEADER = 'Customer,Invoice,Date,Product group,Net amount';
const YEARS = [
  HEADER,
  'Alder Ltd,1,2024-01-02,Valves,50',
  'Alder Ltd,2,2024-12-20,Valves,50',
  'Alder Ltd,3,2025-01-02,Valves,30',
  'Alder Ltd,4,2025-03-05,Pumps,70',
  'Alder Ltd,5,2025-12-22,Pumps,70',
  'Birch GmbH,6,2025-12-23,Pumps,20',
  'Alder Ltd,7,2026-01-05,Valves,10',
  'Alder Ltd,8,2026-01-30,Pumps,6',
].join('\n');
const WEEKS = [
  HEADER,
  'Alder Ltd,8,2026-01-30,Pumps,6',
  'Alder Ltd,9,2026-02-03,Valves,20',
  'Birch GmbH,10,2026-03-31,Valves,5',
].join('\n');

let panel: PanelPage;
beforeAll(async () => {
  panel = await PanelPage.open({ workbook: openWorkbook });
});
afterAll(() => panel.close());
afterEach(() => expect(panel.errors.splice(0)).toEqual([]));

/** The cells of the accounts by column. */
async function accounts(): Promise<Record<string, Record<string, unknown>>> {
  const answer = (await panel.request('loadImported', { table: 'accounts' })) as {
    value: { columns: { key: string }[]; rows: unknown[][] };
  };
  const { columns, rows } = answer.value;
  return Object.fromEntries(
    rows.map(([, name, , ...cells]) => [String(name), Object.fromEntries(columns.map(({ key }, at) => [key, cells[at]]))]),
  );
}

test('three years are imported, with the same days a year ago', async () => {
  await panel.checkSales('years.csv', YEARS);
  await panel.next.click();
  await panel.see(/New accounts: 2; updated: 0/);
  expect((await accounts())['Alder Ltd']).toMatchObject({ revenueToDate: 16, revenueSameDays: 30, salesUntil: '2026-01-30' });
});

test('the sales of the last weeks are said to be added, and what they empty is named', async () => {
  await panel.checkSales('weeks.csv', WEEKS);
  await panel.see(
    /This file has the sales of 2026 only from 30 January 2026 on, and the workbook has them up to 30 January 2026\./,
  );
  // The workbook has full years: their growth stays.
  expect(await panel.sidebar.getByText('The file covers no full year').count()).toBe(0);
  await panel.see(/Revenue, same days a year ago: 2 figures emptied/);
  await panel.see(/Revenue 2026 to date: 2 values replaced by another/);
});

test('they are added once, and nothing is compared with the days of January', async () => {
  await panel.next.click();
  await panel.see(/New accounts: 0; updated: 2/);
  expect(await accounts()).toMatchObject({
    'Alder Ltd': { revenueToDate: 36, ordersToDate: 3, revenueSameDays: '', daysToDate: 90, salesUntil: '2026-03-31' },
    'Birch GmbH': { revenueToDate: 5, ordersToDate: 1, revenueSameDays: '' },
  });
});

test('the same file again changes nothing, and the import says why', async () => {
  await panel.checkSales('weeks.csv', WEEKS);
  await panel.see(/The workbook has sales up to 31 March 2026 already, and this file up to 31 March 2026\./);
  await panel.next.click();
  await panel.see('Nothing changed, because revenue to date stays as it was.');
});

test('the whole year again, with a corrected invoice, replaces its figures and says both sums', async () => {
  const corrected = [
    HEADER,
    ...YEARS.split('\n').slice(-2),
    ...WEEKS.replace('Valves,20', 'Valves,25').split('\n').slice(2),
  ].join('\n');
  await panel.checkSales('corrected.csv', corrected);
  await panel.see(/for 1 customer: up to 31 March 2026, its customers bought for 46 by the file and for 41 by the workbook/);
  await panel.see(/The figures of the file replace those of the workbook\./);
  await panel.next.click();
  await panel.see(/New accounts: 0; updated: 1/);
  expect((await accounts())['Alder Ltd']).toMatchObject({ revenueToDate: 41, ordersToDate: 3 });
});
