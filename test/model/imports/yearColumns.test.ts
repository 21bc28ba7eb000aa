import { columnBefore, inRegisterYears, leavesRegister, MOVED_COLUMNS, yearsApart } from '../../../src/model/imports/yearColumns';

test('a closed year moves figures to the left, and what belongs to one year leaves', () => {
  expect(
    ['revenue1', 'revenue2', 'revenue3', 'cost2', 'discount1', 'orders', 'city'].map((column) => columnBefore(column, 1)),
  ).toEqual(['revenue2', 'revenue3', null, 'cost3', 'discount2', null, 'city']);
  const leaving = ['revenue1', 'revenue2', 'revenueToDate', 'recurring', 'daysToDate', 'city'];
  expect(leaving.filter((column) => leavesRegister(column, 1))).toEqual(['revenue1', 'revenueToDate', 'recurring']);
  expect(leaving.filter((column) => leavesRegister(column, 0))).toEqual([]);
});

test('an older file fills the columns of its own years', () => {
  const values = { revenue2: 2, revenue3: 3, revenueToDate: 4, orders: 5, city: 'Graz' };
  expect(inRegisterYears(values, 1)).toEqual({ revenue1: 2, revenue2: 3, city: 'Graz' });
  expect(inRegisterYears(values, 0)).toEqual(values);
});

test('a register without figures takes the year of the file', () => {
  expect(yearsApart(2026, { lastFullYear: 2025, hasFigures: true })).toEqual({ ahead: 1, behind: 0 });
  expect(yearsApart(2024, { lastFullYear: 2025, hasFigures: true })).toEqual({ ahead: 0, behind: 1 });
  for (const year of [2020, 2025, 2026, null])
    expect(yearsApart(year, { lastFullYear: 2025, hasFigures: false })).toEqual({ ahead: 0, behind: 0 });
});

test('figures move by as many columns as years have closed, and no further than the last full year', () => {
  expect([1, 2, 3].map((by) => ['revenue1', 'revenue2', 'revenue3'].map((column) => columnBefore(column, by)))).toEqual([
    ['revenue2', 'revenue3', null],
    ['revenue3', null, null],
    [null, null, null],
  ]);
  expect(['revenue1', 'orders', 'city'].map((column) => columnBefore(column, 0))).toEqual(['revenue1', 'orders', 'city']);
  expect(['revenue1', 'cost3', 'orders', 'city'].map((column) => columnBefore(column, -1))).toEqual([
    null,
    'cost2',
    null,
    'city',
  ]);
  expect(['revenue4', 'xrevenue1', 'revenue11', 'salesUntil'].map((column) => columnBefore(column, 1))).toEqual([
    'revenue4',
    'xrevenue1',
    'revenue11',
    'salesUntil',
  ]);
});

test('figures that move or leave when a year closes', () => {
  expect([...MOVED_COLUMNS].sort()).toEqual([
    ...['cost1', 'cost2', 'cost3', 'daysToDate', 'discount1', 'discount2', 'discount3', 'orderLines', 'orders', 'ordersSameDays'],
    ...['ordersToDate', 'recurring', 'referrals', 'revenue1', 'revenue2', 'revenue3', 'revenueSameDays', 'revenueToDate'],
  ]);
  const leaving = (by: number) => MOVED_COLUMNS.filter((column) => leavesRegister(column, by)).sort();
  const ofOneYear = ['orderLines', 'orders', 'recurring', 'referrals', 'revenueToDate'];
  expect(leaving(1)).toEqual([...ofOneYear, 'cost1', 'discount1', 'revenue1'].sort());
  expect(leaving(2)).toEqual([...ofOneYear, 'cost1', 'cost2', 'discount1', 'discount2', 'revenue1', 'revenue2'].sort());
  expect(leaving(0)).toEqual([]);
  expect(leaving(-1)).toEqual([...ofOneYear, 'cost3', 'discount3', 'revenue3'].sort());
  expect(leavesRegister('xrevenue1', 1) || leavesRegister('revenue11', 1)).toBe(false);
});

test('what belongs to the years of an older file and has no column is left out', () => {
  const years = ['revenueToDate', 'ordersToDate', 'daysToDate', 'revenueSameDays', 'ordersSameDays', 'daysSameDays'];
  const others = ['orders', 'orderLines', 'lastOrder', 'usualInterval', 'longestGap', 'salesFrom', 'salesUntil'];
  const own = ['city', 'xorders', 'ordersx', 'costShare', 'lastOrderNote', 'revenue12', 'xrevenue1', 'salesUntilx', 'note'];
  const values = Object.fromEntries([...years, ...others, ...own].map((key) => [key, key]));
  expect(Object.keys(inRegisterYears(values, 1)).sort()).toEqual([...own].sort());
  const money = { revenue1: 1, revenue2: 2, revenue3: 3, cost1: 4, cost2: 5, cost3: 6, discount2: 7, discount3: 8 };
  expect(inRegisterYears(money, 1)).toEqual({ revenue1: 2, revenue2: 3, cost1: 5, cost2: 6, discount1: 7, discount2: 8 });
  expect(inRegisterYears(money, 2)).toEqual({ revenue1: 3, cost1: 6, discount1: 8 });
  expect(inRegisterYears(money, -1)).toEqual(money);
});

test('the same year is neither ahead nor behind', () => {
  expect(yearsApart(2025, { lastFullYear: 2025, hasFigures: true })).toEqual({ ahead: 0, behind: 0 });
  expect(yearsApart(null, { lastFullYear: 2025, hasFigures: true })).toEqual({ ahead: 0, behind: 0 });
});
