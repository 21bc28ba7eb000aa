import { rowsOfAccounts, rowsOfSales } from '../../../../sidebar/importData/rows/toImportedRows';
import type { ReadAccount } from '../../../../sidebar/importData/rows/ReadAccount';
import { summarizeSales } from '../../../../src/model/imports/sales/summarizeSales';

const account = (more: Partial<ReadAccount>): ReadAccount => ({
  line: 2,
  account: 'Arad',
  values: {},
  own: {},
  years: { revenue: {}, cost: {} },
  currency: null,
  written: {},
  ...more,
});
const covered = { full: [2022, 2023, 2024], toDate: 2025, part: null };

describe('rowsOfAccounts', () => {
  test('places each year relative to the last full one', () => {
    const years = { revenue: { 2021: 1, 2022: 2, 2023: 3, 2024: 4, 2025: 5 }, cost: { 2024: 6, 2025: 7 } };
    expect(rowsOfAccounts([account({ years, values: { city: 'Graz' } })], covered)[0]?.values).toEqual({
      city: 'Graz',
      revenue1: 2,
      revenue2: 3,
      revenue3: 4,
      revenueToDate: 5,
      cost3: 6,
    });
  });

  test('merges two rows of one account, and the later one takes precedence', () => {
    const rows = rowsOfAccounts(
      [account({ values: { city: 'Graz', phone: '1' } }), account({ line: 3, account: 'ARAD', values: { city: 'Wien' } })],
      covered,
    );
    expect(rows).toMatchObject([{ line: 2, values: { city: 'Wien', phone: '1' } }]);
  });
});

describe('rowsOfSales', () => {
  test('an account has the row of its first line in the file', () => {
    const sale = (line: number, account: string) => ({ line, account, date: '2024-02-02', amount: '1' });
    const { accounts, years } = summarizeSales([sale(6, 'Arad'), sale(7, 'Arad'), sale(14, 'Babak')], { order: 'dmy' });
    expect(rowsOfSales(accounts, years).map(({ line, account }) => [line, account])).toEqual([
      [6, 'Arad'],
      [14, 'Babak'],
    ]);
  });

  test('sends revenue by year and category, days, and the orders of the last full year', () => {
    const line = (date: string, amount: string, orderId: string, category = 'Dairy') => ({
      line: 2,
      account: 'Arad',
      date,
      amount,
      orderId,
      category,
      owner: 'Sara',
    });
    const { accounts, years } = summarizeSales(
      [
        line('2022-01-05', '10', '1'),
        line('2023-03-01', '20.5', '2'),
        line('2023-03-01', '1', '2', 'Fish'),
        line('2023-12-30', '4', '3'),
        line('2024-02-02', '7', '4', 'Fish'),
      ],
      { order: 'dmy' },
    );
    expect(rowsOfSales(accounts, years)).toEqual([
      {
        line: 2,
        account: 'Arad',
        values: {
          salesRep: 'Sara',
          revenue2: 10,
          revenue3: 25.5,
          revenueToDate: 7,
          firstOrder: '2022-01-05',
          lastOrder: '2024-02-02',
          orders: 2,
          orderLines: 3,
        },
        own: {},
        categories: [
          { category: 'Dairy', revenue1: null, revenue2: 10, revenue3: 24.5, revenueToDate: 0 },
          { category: 'Fish', revenue1: null, revenue2: 0, revenue3: 1, revenueToDate: 7 },
        ],
      },
    ]);
  });

  test('sends the same days a year ago, the rhythm of orders and the days covered', () => {
    const line = (date: string, category: string) => ({ line: 2, account: 'Arad', date, amount: '10', category });
    const { accounts, years, days } = summarizeSales(
      [line('2023-01-05', 'Dairy'), line('2023-03-01', 'Fish'), line('2024-01-05', 'Dairy'), line('2024-03-31', 'Dairy')],
      { order: 'dmy' },
    );
    const [row] = rowsOfSales(accounts, years, days);
    expect(row?.values).toMatchObject({
      revenueToDate: 20,
      revenueSameDays: 20,
      ordersToDate: 2,
      ordersSameDays: 2,
      usualInterval: 86,
      longestGap: 310,
      salesFrom: '2023-01-05',
      salesUntil: '2024-03-31',
      daysToDate: 91,
    });
    expect(row?.categories).toMatchObject([
      { category: 'Dairy', revenueToDate: 20, revenueSameDays: 10, ordersToDate: 2 },
      { category: 'Fish', revenueToDate: 0, revenueSameDays: 10, ordersToDate: 0, lastOrder: '2023-03-01' },
    ]);
  });

  test('sends the discounts of each full year, 0 where a year has none', () => {
    const line = (date: string, discount: string) => ({ line: 2, account: 'Arad', date, amount: '10', discount });
    const { accounts, years } = summarizeSales(
      [line('2022-01-05', '1'), line('2022-06-05', '2'), line('2024-01-05', '4'), line('2025-01-05', '8')],
      { order: 'dmy' },
    );
    expect(years).toMatchObject({ full: [2022, 2023, 2024], toDate: 2025 });
    expect(rowsOfSales(accounts, years)[0]?.values).toMatchObject({ discount1: 3, discount2: 0, discount3: 4 });
    expect(rowsOfSales(accounts, years)[0]?.values).not.toHaveProperty('discountToDate');
  });
});
