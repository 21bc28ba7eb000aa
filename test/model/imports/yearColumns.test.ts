import { columnBefore, inRegisterYears, leavesRegister, yearsApart } from '../../../src/model/imports/yearColumns';

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
