import { silenceOf } from '../../../src/model/pulse/silenceOf';
import { addDays } from '../../../src/model/calendar/addDays';
import { pulseOf } from '../../../src/model/pulse/pulseOf';
import { category, figures } from './figures';

const LAST = '2026-02-14';
const isSilent = (days: number, usualInterval: number, longestGap: number, intervals?: number): boolean =>
  silenceOf({ lastOrder: LAST, usualInterval, longestGap }, addDays(LAST, days), intervals) !== null;

test.each([
  ['three usual intervals', 20, 40, 60],
  ['30 days', 5, 12, 30],
  ['the longest gap', 10, 61, 61],
])('a silence is longer than %s', (_, usual, longest, days) => {
  expect(isSilent(days, usual, longest)).toBe(false);
  expect(isSilent(days + 1, usual, longest)).toBe(true);
});

test('a customer of a season is expected back after its longest pause, and silent three usual intervals later', () => {
  expect(isSilent(259, 17, 257)).toBe(false);
  expect(isSilent(257 + 3 * 17, 17, 257)).toBe(false);
  expect(isSilent(257 + 3 * 17 + 1, 17, 257)).toBe(true);
});

test('a gap is a pause from eight usual intervals on', () => {
  expect(isSilent(80, 10, 79)).toBe(true);
  expect(isSilent(81, 10, 80)).toBe(false);
  expect(isSilent(101, 10, 80, 2)).toBe(true);
});

test('without a usual interval no account is silent', () => {
  expect(silenceOf({ lastOrder: LAST, usualInterval: null, longestGap: null }, '2026-12-31')).toBeNull();
  expect(silenceOf({ lastOrder: null, usualInterval: 10, longestGap: 20 }, '2026-12-31')).toBeNull();
});

describe('a category of a customer who buys from November to February', () => {
  const season = {
    revenueToDate: 9_000,
    revenueSameDays: 20_000,
    ordersToDate: 8,
    ordersSameDays: 9,
    orders: 14,
    lastOrder: '2026-02-26',
    usualInterval: 8,
    longestGap: 255,
    salesUntil: '2026-10-31',
    daysToDate: 304,
  };
  const gaskets = { category: 'Gaskets', revenueToDate: 1_000, revenueSameDays: 6_000, ordersToDate: 2, ordersSameDays: 6 };
  const alarmsOf = (more: Parameters<typeof category>[0]) =>
    pulseOf(figures({ ...season, categories: [category({ ...gaskets, ...more })] }), { priceRise: 0 })?.alarms ?? [];

  test('is not lost because the season is over', () => {
    expect(alarmsOf({ lastOrder: '2026-02-14', usualInterval: 12, longestGap: 260 })).toEqual([]);
    expect(alarmsOf({ lastOrder: '2026-02-14', usualInterval: 5, longestGap: 20 })).toEqual([]);
  });

  test('is lost where the season went on without it', () => {
    expect(alarmsOf({ lastOrder: '2026-01-05', usualInterval: 5, longestGap: 20 })).toMatchObject([{ kind: 'categoryLost' }]);
  });
});
