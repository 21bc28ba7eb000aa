import { pulseOf } from '../../../src/model/pulse/pulseOf';
import { stoppedCategories } from '../../../src/model/pulse/stoppedCategories';
import { category, figures } from './figures';

const stoppedOf = (changes: Parameters<typeof figures>[0]): [string, string][] => {
  const account = figures(changes);
  return [...stoppedCategories(account.categories, pulseOf(account, { priceRise: 0 }))];
};

const often = { revenueSameDays: 10_000, revenueToDate: 10_000, ordersSameDays: 10, ordersToDate: 10 };
/** Ten percent of the account: no lost category for the pulse. */
const small = { category: 'Tea', revenueSameDays: 1_000, ordersSameDays: 2, lastOrder: '2025-03-01' };

test('a lost category has stopped, with the day of its last order', () => {
  const tea = category({ ...small, revenueSameDays: 5_000, ordersSameDays: 5, revenueToDate: 0, ordersToDate: 0 });
  expect(stoppedOf({ ...often, categories: [tea] })).toEqual([['tea', '2025-03-01']]);
});

test('a small category without revenue this year has stopped, from 60 covered days on', () => {
  const tea = category({ ...small, revenueToDate: 0, ordersToDate: 0 });
  expect(stoppedOf({ ...often, categories: [tea] })).toEqual([['tea', '2025-03-01']]);
  expect(stoppedOf({ ...often, daysToDate: 20, categories: [tea] })).toEqual([]);
});

test('a category of sales by period, without days, has stopped by its revenue; its day is unknown', () => {
  const tea = category({ ...small, revenueToDate: 0, ordersToDate: null, ordersSameDays: null, lastOrder: null });
  expect(stoppedOf({ ...often, ordersToDate: null, ordersSameDays: null, categories: [tea] })).toEqual([['tea', '']]);
});

test.each([
  ['is bought this year', { revenueToDate: 900, ordersToDate: 1 }],
  ['was not bought in the same days a year ago', { revenueToDate: 0, ordersToDate: 0, revenueSameDays: 0, ordersSameDays: 0 }],
  ['had one order in the same days a year ago', { revenueToDate: 0, ordersToDate: 0, ordersSameDays: 1 }],
  ['has an unknown year', { revenueToDate: null, ordersToDate: null }],
])('a category that %s has not stopped', (_, changes) => {
  expect(stoppedOf({ ...often, categories: [category({ ...small, ...changes })] })).toEqual([]);
});

test.each([
  ['one order in the same days a year ago', { revenueToDate: 0, ordersToDate: 0, ordersSameDays: 1 }],
  ['no order in either year to date', { revenueToDate: 0, ordersToDate: 0, revenueSameDays: 0, ordersSameDays: 0 }],
  ['an unknown year to date', { revenueToDate: null, ordersToDate: null }],
])('a category with %s has stopped if its last order is twelve months ago', (_, changes) => {
  const stoppedWith = (lastOrder: string) => stoppedOf({ ...often, categories: [category({ ...small, ...changes, lastOrder })] });
  expect(stoppedWith('2024-06-30')).toEqual([['tea', '2024-06-30']]);
  expect(stoppedWith('2024-07-01')).toEqual([]);
});

test('all categories of a silent account have stopped', () => {
  const silent = { lastOrder: '2026-01-02', usualInterval: 5, longestGap: 20, salesUntil: '2026-05-07' };
  const tea = category({ ...small, revenueToDate: 900, ordersToDate: 1, lastOrder: '2026-01-02' });
  expect(stoppedOf({ ...often, ...silent, categories: [tea] })).toEqual([['tea', '2026-01-02']]);
});

test('without sales lines nothing is known', () => {
  expect([...stoppedCategories([category(small)], null)]).toEqual([]);
});
