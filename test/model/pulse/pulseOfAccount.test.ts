// The last full year of accounts whose sales lines cannot compare the running year yet.
import type { AlarmAnswer, PulseFigures } from '../../../src/model/pulse/Pulse';
import { withLeftOpen } from '../../../src/model/pulse/leftOpen';
import { pulseOf } from '../../../src/model/pulse/pulseOf';
import { pulseOfAccount } from '../../../src/model/pulse/pulseOfAccount';
import { figures } from './figures';

const SETTINGS = { priceRise: 0, yearEnded: '2025-12-31', today: () => '2026-06-10' };
/** 24 orders in 2024 and five in 2025, as known up to 3 January 2026. */
const JANUARY = figures({
  revenue2: 1_000_000,
  revenue3: 150_000,
  revenueToDate: 0,
  orders: 5,
  revenueSameDays: 0,
  ordersToDate: 0,
  ordersSameDays: 0,
  firstOrder: '2024-01-05',
  lastOrder: '2025-12-10',
  usualInterval: 15,
  longestGap: 110,
  salesFrom: '2024-01-01',
  salesUntil: '2026-01-03',
  daysToDate: 3,
});
const read = (more: Partial<PulseFigures> = {}, answers: readonly AlarmAnswer[] = []) => {
  const given = { ...JANUARY, ...more };
  const years = { revenue1: null, revenue2: given.revenue2, revenue3: given.revenue3, revenueToDate: given.revenueToDate };
  return pulseOfAccount(given, years, { ...SETTINGS, answers });
};
const kinds = (...given: Parameters<typeof read>) => read(...given).alarms.map(({ kind }) => kind);
const answer = (kind: 'fallen' | 'halved', asOf: string, level = 0.15): AlarmAnswer => ({
  kind,
  category: '',
  why: 'They moved',
  who: 'Sara',
  on: asOf,
  asOf,
  level,
});

test('a year that fell by more than half does not vanish with the first days of the next one', () => {
  const december = { revenueToDate: null, revenueSameDays: 1_000_000, ordersToDate: 5, ordersSameDays: 24 };
  expect(pulseOf({ ...JANUARY, ...december, salesUntil: '2025-12-31', daysToDate: 365 }, SETTINGS)?.alarms).toMatchObject([
    { kind: 'fallen', ratio: 0.15 },
  ]);
  expect(read().alarms).toEqual([
    {
      kind: 'halved',
      now: 150_000,
      before: 1_000_000,
      earlier: null,
      ratio: 0.15,
      until: '2025-12-31',
      orders: 5,
      stake: 850_000,
      answer: null,
    },
  ]);
});

test('a customer whose revenue went from 1,000,000 to nothing is an alarm, also with too few orders for a usual interval', () => {
  const gone = {
    revenue3: 0,
    orders: 0,
    usualInterval: null,
    lastOrder: '2024-11-01',
    salesUntil: '2026-05-20',
    daysToDate: 140,
  };
  expect(kinds(gone)).toEqual(['halved']);
  expect(kinds({ ...gone, orders: 1, revenue3: 10 })).toEqual([]);
});

test('a customer of one order a year who did not come is an alarm on the last day of the year as on the first of the next', () => {
  const yearly = { revenue3: 0, orders: 0, usualInterval: null, firstOrder: '2023-03-10', lastOrder: '2024-03-10' };
  const december = { ...yearly, salesUntil: '2025-12-31', daysToDate: 365, revenueToDate: null };
  const compared = { ordersToDate: 0, ordersSameDays: 1, revenueSameDays: 1_000_000 };
  expect(read({ ...december, ...compared })).toMatchObject({ facts: [{ kind: 'halved' }], alarms: [{ stake: 1_000_000 }] });
  expect(kinds(yearly)).toEqual(['halved']);
  const running = { ...compared, salesUntil: '2025-06-30', daysToDate: 181, revenue3: 1_000_000, orders: 1 };
  expect(read({ ...yearly, ...running })).toMatchObject({ facts: [{ kind: 'tooFewOrders' }], alarms: [] });
});

test('once the running year can be compared, or another alarm says it, the last full year is not judged', () => {
  const compared = { salesUntil: '2026-03-01', daysToDate: 60, revenueSameDays: 100_000, ordersSameDays: 4 };
  expect(kinds({ ...compared, revenueToDate: 90_000, ordersToDate: 4 })).toEqual([]);
  expect(kinds({ usualInterval: 10, lastOrder: '2025-06-01' })).toEqual(['silent']);
  expect(kinds({ daysToDate: null })).toEqual([]);
});

test('chance alone gives few orders: at one order in 60 days, one in a year is an alarm, and two are not', () => {
  // ln 2 · 365 / 60 = 4.2 orders are expected: two or fewer come in 21%, one or none in 8%.
  const seldom = { usualInterval: 60, longestGap: 400, revenue3: 300_000 };
  expect([2, 1, 0].map((orders) => kinds({ ...seldom, orders }).length)).toEqual([0, 1, 1]);
});

test('an answer to the fall of that year holds for it, and not for the next one', () => {
  expect(read({}, [answer('fallen', '2025-12-31')]).alarms).toMatchObject([{ answer: { why: 'They moved' } }]);
  expect(read({}, [answer('halved', '2026-01-02')]).alarms).toMatchObject([{ answer: { why: 'They moved' } }]);
  expect(read({}, [answer('fallen', '2025-06-30', 0.4)]).alarms).toMatchObject([{ answer: null }]);
  expect(read({}, [answer('fallen', '2024-12-31')]).alarms).toMatchObject([{ answer: null }]);
});

test('a fall that was left open in December is asked once', () => {
  const alarm = {
    kind: 'fallen',
    now: 150_000,
    before: 1_000_000,
    ratio: 0.15,
    orders: 5,
    ordersBefore: 24,
    stake: 850_000,
  } as const;
  expect(withLeftOpen(read(), [{ asOf: '2025-12-15', alarm }], '2025-12-31').alarms).toMatchObject([
    { kind: 'fallen', leftOpen: '2025-12-15' },
  ]);
});

test('without sales lines the yearly figures are all there is', () => {
  const years = { revenue1: null, revenue2: 1000, revenue3: 500, revenueToDate: null };
  expect(pulseOfAccount(null, years, SETTINGS).alarms).toMatchObject([{ kind: 'halved', orders: null }]);
  expect(pulseOfAccount(figures({ salesUntil: null }), years, SETTINGS).alarms).toMatchObject([{ orders: null }]);
});
