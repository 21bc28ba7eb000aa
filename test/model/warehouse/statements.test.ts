// The statements on DuckDB, beside our own import of the same lines.
import { rowsOfSales } from '../../../sidebar/importData/rows/toImportedRows';
import { addDays } from '../../../src/model/calendar/addDays';
import { GREGORIAN_YEARS, type FiscalYears } from '../../../src/model/calendar/FiscalYears';
import { gregorianOf } from '../../../src/model/calendar/jalali';
import { summarizeSales, type SalesSummary } from '../../../src/model/imports/sales/summarizeSales';
import { foldName } from '../../../src/model/names/foldName';
import { feedScore } from '../../../src/model/scoring/feedScore';
import type { Bounds } from '../../../src/model/scoring/normalize';
import { accountStatement } from '../../../src/model/warehouse/accountStatement';
import { categoryStatement } from '../../../src/model/warehouse/categoryStatement';
import { scoreStatement } from '../../../src/model/warehouse/scoreStatement';
import type { WarehouseQuestion } from '../../../src/model/warehouse/SalesTable';
import { salesLines } from '../../setup/salesLines';
import { asSalesLines, openWarehouse, TABLE, type Line, type Row, type Warehouse } from '../../setup/warehouse';

interface Asked {
  years?: FiscalYears;
  lastFullYear: number;
  today: string;
}

const ask = ({ years = GREGORIAN_YEARS, lastFullYear, today }: Asked): WarehouseQuestion => ({
  dialect: 'standard',
  table: TABLE,
  years,
  lastFullYear,
  today,
});

const importOf = (lines: readonly Line[], { years = GREGORIAN_YEARS, today }: Asked): SalesSummary =>
  summarizeSales(asSalesLines(lines), { order: 'dmy', years, notAfter: today });

/** The column of the statement for each column of the register. */
const columnsOf = (last: number): Record<string, string> => ({
  revenue1: `revenue_${last - 2}`,
  revenue2: `revenue_${last - 1}`,
  revenue3: `revenue_${last}`,
  revenueToDate: `revenue_to_date_${last + 1}`,
  revenueSameDays: 'revenue_same_days_a_year_ago',
  ordersToDate: 'orders_to_date',
  ordersSameDays: 'orders_same_days_a_year_ago',
  firstOrder: 'first_order',
  lastOrder: 'last_order',
  usualInterval: 'usual_interval',
  longestGap: 'longest_gap',
});
const ofAccountsAlone = (last: number): Record<string, string> => ({
  cost1: `cost_${last - 2}`,
  cost2: `cost_${last - 1}`,
  cost3: `cost_${last}`,
  orders: `orders_${last}`,
  orderLines: `order_lines_${last}`,
  salesFrom: 'sales_from',
  salesUntil: 'sales_until',
  daysToDate: 'days_to_date',
});

const valuesIn = (row: Readonly<Record<string, unknown>>, columns: Readonly<Record<string, string>>): Row =>
  Object.fromEntries(Object.entries(columns).map(([key, column]) => [column, (row[key] ?? null) as string | number | null]));
/** The import writes the best spelling of a name, a statement the latest one. */
const folded = (row: Row): Row => ({ ...row, account: foldName(String(row['account'])) });
const byText = (left: Row, right: Row): number => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1);

/** What our import sends to the workbook, in the columns of the statements. */
function expected(lines: readonly Line[], asked: Asked): { accounts: Row[]; categories: Row[] } {
  const { accounts, years, days } = importOf(lines, asked);
  expect(years.full.at(-1) ?? asked.lastFullYear).toBe(asked.lastFullYear);
  const rows = rowsOfSales(accounts, years, days);
  const columns = columnsOf(asked.lastFullYear);
  const nameOf = (row: (typeof rows)[number]) => ({ account: row.account, account_id: String(row.values['crmId'] ?? '') });
  return {
    accounts: rows
      .map((row) => ({ ...nameOf(row), ...valuesIn(row.values, { ...columns, ...ofAccountsAlone(asked.lastFullYear) }) }))
      .sort(byText),
    categories: rows
      .flatMap((row) => row.categories.map((each) => ({ ...nameOf(row), category: each.category, ...valuesIn(each, columns) })))
      .sort(byText),
  };
}

async function expectAgreement(lines: readonly Line[], asked: Asked): Promise<{ warehouse: Warehouse; accounts: Row[] }> {
  const warehouse = await openWarehouse(lines);
  const { accounts, categories } = expected(lines, asked);
  const inOrder = (rows: Row[], like: Row | undefined): Row[] =>
    rows
      .map((row) => Object.fromEntries(Object.keys(like ?? row).map((key) => [key, row[key] ?? null])))
      .map(folded)
      .sort(byText);
  const [rows, ofCategories] = [
    await warehouse.run(accountStatement(ask(asked))),
    await warehouse.run(categoryStatement(ask(asked))),
  ];
  expect(rows.map((row) => Object.keys(row).sort())[0]).toEqual(Object.keys(accounts[0] ?? {}).sort());
  expect(inOrder(rows, accounts[0])).toEqual(accounts.map(folded).sort(byText));
  expect(inOrder(ofCategories, categories[0])).toEqual(categories.map(folded).sort(byText));
  return { warehouse, accounts };
}

const line = (account: string, day: string, amount: number, more: Partial<Line> = {}): Line => ({
  account,
  accountId: '',
  day,
  amount: amount.toFixed(2),
  cost: '',
  document: '',
  category: '',
  ...more,
});
const IN_2026: Asked = { lastFullYear: 2025, today: '2026-07-01' };
/** Gives a file its first and last day. */
const FRAME = [line('Frame', '2023-01-02', 1), line('Frame', '2026-06-30', 1)];

describe('the statements give what our import gives', () => {
  test('for 2,000 lines with credit notes, several names for an id, and blanks', async () => {
    const lines = salesLines({ seed: 7, lines: 2_000, accounts: 400, from: '2022-12-20', until: '2026-06-30' });
    const { accounts } = await expectAgreement(lines, IN_2026);
    expect(accounts.length).toBeGreaterThan(330);
  });

  test('in Jalali years, which begin on days of their own', async () => {
    const [from, until] = [gregorianOf('1401/01/05'), gregorianOf('1404/06/31')] as [string, string];
    const lines = salesLines({ seed: 8, lines: 4_000, accounts: 60, from, until });
    await expectAgreement(lines, { years: { calendar: 'jalali', firstMonth: 1 }, lastFullYear: 1403, today: until });
  });

  test.each([
    ['a leap day of the calendar', 'gregorian', 1, 2023, '2024-02-29'],
    ['a leap day that ends the fiscal year', 'gregorian', 3, 2024, '2024-02-29'],
    ['the day after a leap day', 'gregorian', 7, 2023, '2024-03-01'],
    ['the thirtieth of Esfand', 'jalali', 7, 1403, '2025-03-20'],
  ] as const)('up to %s', async (_, calendar, firstMonth, lastFullYear, until) => {
    const lines = salesLines({ seed: 9, lines: 2_000, accounts: 20, from: addDays(until, -1_400), until });
    await expectAgreement(lines, { years: { calendar, firstMonth }, lastFullYear, today: until });
  });

  test('for a file that ends in the last two weeks of the last full year, which is compared with the year before', async () => {
    const lines = salesLines({ seed: 10, lines: 1_000, accounts: 12, from: '2022-01-09', until: '2025-12-20' });
    await expectAgreement(lines, { ...IN_2026, today: '2026-01-05' });
  });

  test('for a file of less than two years, whose first year is left out', async () => {
    const lines = salesLines({ seed: 11, lines: 1_000, accounts: 12, from: '2024-08-01', until: '2026-02-28' });
    await expectAgreement(lines, IN_2026);
  });

  test('without future lines, lines without a customer, and days that programs write for a blank', async () => {
    const lines = [
      ...FRAME,
      line('A', '2026-07-02', 900),
      line('', '2026-06-01', 800),
      line('A', '1900-01-01', 700),
      line('A', '2025-05-05', 10.01),
    ];
    const { accounts } = await expectAgreement(lines, IN_2026);
    expect(accounts.find(({ account }) => account === 'A')).toMatchObject({ revenue_2025: 10.01, revenue_to_date_2026: 0 });
  });

  test('for an account with credit notes alone, which has no order', async () => {
    const { accounts } = await expectAgreement([...FRAME, line('A', '2025-05-05', -10, { cost: '4.00' })], IN_2026);
    expect(accounts.find(({ account }) => account === 'A')).toMatchObject({
      revenue_2025: -10,
      cost_2025: -4,
      orders_2025: null,
      orders_to_date: 0,
      first_order: null,
    });
  });

  test('for orders on three and on four days', async () => {
    const on = (account: string, ...days: string[]): Line[] => days.map((day) => line(account, day, 5));
    const lines = [
      ...FRAME,
      ...on('Three', '2025-01-01', '2025-01-11', '2025-01-31'),
      ...on('Four', '2025-01-01', '2025-01-11', '2025-01-31', '2025-02-03'),
      ...on('Five', '2025-01-01', '2025-01-11', '2025-01-11', '2025-01-31', '2025-02-03', '2025-03-01'),
    ];
    const { accounts } = await expectAgreement(lines, IN_2026);
    const usual: Row = Object.fromEntries(accounts.map((row) => [String(row['account']), row['usual_interval'] ?? null]));
    expect(usual).toMatchObject({ Three: null, Four: 10, Five: 15 });
  });
});

test('names that differ in letters that people mix up are one account', async () => {
  const spellings = ['شرکت كیمیا', 'شركت کيميا', 'شرکت\u200cکیمیا', 'شَرکت کیمیا', 'ACME 12', 'acme ۱۲', 'a c m e 12'];
  expect(new Set(spellings.map(foldName)).size).toBe(2);
  const { accounts } = await expectAgreement(
    [...FRAME, ...spellings.map((name, index) => line(name, `2025-03-${10 + index}`, 1))],
    IN_2026,
  );
  expect(accounts).toHaveLength(3);
});

test('the scores are those that the figures feed', async () => {
  const lines = salesLines({ seed: 12, lines: 3_000, accounts: 40, from: '2023-01-05', until: '2026-06-30' });
  const { warehouse, accounts } = await expectAgreement(lines, IN_2026);
  const criteria = [
    { name: 'Revenue\n; DROP TABLE sales', libraryKey: null, source: 'revenue3', low: 0, middle: null, high: 60_000_000 },
    { name: 'Growth', libraryKey: 'growthPotential', source: 'growth', low: -0.2, middle: -0.05, high: 0.3 },
    { name: 'Few orders', libraryKey: null, source: 'orders', low: 120, middle: 24, high: 4 },
    { name: 'Revenue of two sizes', libraryKey: null, source: 'revenue3', low: 0, middle: 2_500_000, high: 60_000_000 },
    { name: 'A middle outside', libraryKey: null, source: 'orders', low: 0, middle: 300, high: 120 },
    { name: 'By hand', libraryKey: null, source: null, low: null, middle: null, high: null },
    { name: 'Not in sales lines', libraryKey: null, source: 'potential', low: 0, middle: null, high: 9 },
  ] as const;
  const rows = await warehouse.run(scoreStatement(ask(IN_2026), criteria));
  const figures = (row: Row): (number | null)[] => {
    const [before, last] = [row['revenue_2024'] as number, row['revenue_2025'] as number];
    const orders = row['orders_2025'] as number | null;
    return [last, before > 0 ? last / before - 1 : null, orders, last, orders];
  };
  const scores = accounts.map((row) => {
    const [revenue, growth, fewOrders, twoSizes, orders] = figures(row).map((figure, at) =>
      feedScore(figure, criteria[at] as Bounds),
    );
    return {
      account: row['account'],
      account_id: row['account_id'],
      score_1: revenue,
      score_2_growth_potential: growth,
      score_3: fewOrders,
      score_4: twoSizes,
      score_5: orders,
    };
  });
  expect(rows.map(folded).sort(byText)).toEqual((scores as Row[]).map(folded).sort(byText));
  expect(new Set(rows.map((row) => row['score_2_growth_potential'])).size).toBeGreaterThan(5);
  expect(rows.map((row) => row['score_4'])).not.toEqual(rows.map((row) => row['score_1']));
});
