import * as fc from 'fast-check';
import type { CategoryFigures, PulseFigures } from '../../../src/model/pulse/Pulse';
import { pulseOf } from '../../../src/model/pulse/pulseOf';
import { category, figures } from './figures';

const FLAT = { priceRise: 0 };
const kindsOf = (more: Partial<PulseFigures>, priceRise = 0) => {
  const pulse = pulseOf(figures(more), { priceRise });
  return { facts: pulse?.facts.map(({ kind }) => kind), alarms: pulse?.alarms.map(({ kind }) => kind) };
};

test('an account without sales lines has no pulse, and an account that buys as ever has nothing to say', () => {
  expect(pulseOf(figures({ salesUntil: null }), FLAT)).toBeNull();
  expect(pulseOf(figures(), FLAT)).toMatchObject({ asOf: '2025-06-30', days: 181, ratio: 1, facts: [], alarms: [] });
});

describe('silent', () => {
  const silent = { lastOrder: '2024-12-23', usualInterval: 20, longestGap: 61 };

  test('is longer than three usual intervals, than 30 days and than the longest gap', () => {
    expect(pulseOf(figures(silent), FLAT)?.alarms).toEqual([
      { kind: 'silent', days: 189, usual: 20, longest: 61, lastOrder: '2024-12-23', stake: 12_000, answer: null },
    ]);
    expect(kindsOf({ ...silent, usualInterval: 63 }).alarms).toEqual([]);
    expect(kindsOf({ ...silent, longestGap: 189 }).alarms).toEqual([]);
    expect(kindsOf({ lastOrder: '2025-05-31', usualInterval: 2, longestGap: 9 }).alarms).toEqual([]);
    expect(kindsOf({ lastOrder: '2025-05-30', usualInterval: 2, longestGap: 9 }).alarms).toEqual(['silent']);
  });

  test('needs orders on four days', () => {
    expect(kindsOf({ ...silent, usualInterval: null }).alarms).toEqual([]);
  });
});

describe('fallen', () => {
  const fallen = { revenueToDate: 3_000, ordersToDate: 1, revenue3: 12_400 };

  test('is half or less of the same days and of the last full year, and with so few orders that chance does not explain it', () => {
    expect(pulseOf(figures(fallen), FLAT)?.alarms).toMatchObject([
      { kind: 'fallen', now: 3_000, before: 6_000, ratio: 0.5, orders: 1, ordersBefore: 6, stake: 6_200 },
    ]);
    // Five of twelve orders a year in 181 days are not a surprise.
    expect(kindsOf({ ...fallen, revenueToDate: 2_900, ordersToDate: 5 })).toEqual({ facts: ['fallen'], alarms: [] });
    // More than half of the last full year pro rata, 6,000 × 181 / 365
    expect(kindsOf({ ...fallen, revenueSameDays: 9_000, revenue3: 6_000 })).toEqual({ facts: ['fallen'], alarms: [] });
  });

  test('is sure with eight orders in the same days a year ago, however many there are now', () => {
    expect(kindsOf({ revenueToDate: 2_900, ordersToDate: 7, ordersSameDays: 8, orders: 16 }).alarms).toEqual(['fallen']);
  });

  test('is not said before 60 covered days, nor of a customer who first bought in the compared days', () => {
    const early = { salesUntil: '2025-02-28', lastOrder: '2025-02-15', revenue3: 40_000, orders: 60, ordersSameDays: 10 };
    expect(kindsOf({ ...fallen, ...early, daysToDate: 59 })).toEqual({ facts: ['fallen'], alarms: [] });
    expect(kindsOf({ ...fallen, ...early, daysToDate: 60 }).alarms).toEqual(['fallen']);
    expect(kindsOf({ ...fallen, firstOrder: '2024-03-01' })).toEqual({ facts: ['fallen'], alarms: [] });
  });

  test('is not said of a customer who first bought on the first day of a year of 366 days, in either calendar', () => {
    const firstOn = (firstOrder: string, more: Partial<PulseFigures> = {}) => kindsOf({ ...fallen, firstOrder, ...more }).alarms;
    expect([firstOn('2024-01-01'), firstOn('2023-12-31')]).toEqual([[], ['fallen']]);
    // Up to 31 Khordad 1404; 1403 began on 20 March 2024.
    const jalali = { salesUntil: '2025-06-21', lastOrder: '2025-06-10', daysToDate: 93, revenueToDate: 0, ordersToDate: 0 };
    expect([firstOn('2024-03-20', jalali), firstOn('2024-03-19', jalali)]).toEqual([[], ['fallen']]);
  });

  test('is said of a customer whose first order is in the first month of a file of two years', () => {
    const file = { salesFrom: '2024-01-02' };
    expect(kindsOf({ ...fallen, ...file, firstOrder: '2024-01-20' }).alarms).toEqual(['fallen']);
    expect(kindsOf({ ...fallen, ...file, firstOrder: '2024-02-20' }).alarms).toEqual([]);
  });

  test('compares after the price rise of the year', () => {
    const dearer = { revenueToDate: 4_000, ordersToDate: 1 };
    expect(kindsOf(dearer).facts).toEqual(['lower']);
    expect(kindsOf(dearer, 0.4).alarms).toEqual(['fallen']);
  });
});

test('half, three quarters and twice are met exactly, although a price rise leaves floating-point noise', () => {
  const after = (revenueToDate: number, revenueSameDays: number) =>
    kindsOf({ revenueToDate, revenueSameDays, revenue3: 2.02 * revenueSameDays, ordersToDate: 1 }, 0.4);
  // 700 ÷ 1.4 is 500.00000000000006.
  for (const before of [1000, 2000, 4000, 8000, 15_000]) {
    expect(after(0.7 * before, before)).toEqual({ facts: ['fallen'], alarms: ['fallen'] });
    expect(after(0.7 * before + 0.01, before)).toEqual({ facts: ['lower'], alarms: [] });
    expect(after(1.05 * before, before).facts).toEqual(['lower']);
    expect(after(2.8 * before, before).facts).toEqual(['risen']);
  }
});

test('risen is a fact and never an alarm', () => {
  expect(kindsOf({ revenueToDate: 12_000, ordersToDate: 12 })).toEqual({ facts: ['risen'], alarms: [] });
  expect(kindsOf({ revenueToDate: 11_999 }).facts).toEqual([]);
});

describe('a lost category', () => {
  const often = { ordersToDate: 10, ordersSameDays: 10 };

  test('never made more than all that the account bought, even if credit notes of others make their sum smaller', () => {
    const [alarm] =
      pulseOf(figures({ ...often, categories: [category({ ordersSameDays: 4, revenueSameDays: 9_000 })] }), FLAT)?.alarms ?? [];
    expect(alarm).toMatchObject({ kind: 'categoryLost', share: 1 });
  });

  test('made a fifth or more in two orders or more, and nothing now', () => {
    expect(pulseOf(figures({ ...often, categories: [category({ ordersSameDays: 4 })] }), FLAT)?.alarms).toEqual([
      {
        kind: 'categoryLost',
        category: 'Tea',
        now: 0,
        orders: 0,
        lastOrder: '2024-05-20',
        before: 1_200,
        share: 0.2,
        ordersBefore: 4,
        stake: 2_400,
        answer: null,
      },
    ]);
    const all = [
      category({ ordersSameDays: 4, revenueSameDays: 1_199 }),
      category({ ordersSameDays: 1 }),
      category({ ordersSameDays: 4, ordersToDate: 1, lastOrder: '2025-04-01' }),
      category({ ordersSameDays: 4, ordersToDate: null }),
    ];
    expect(kindsOf({ ...often, categories: all })).toEqual({ facts: [], alarms: [] });
  });

  test('is only a fact where chance alone leaves it out of so few orders', () => {
    const lost = (ordersSameDays: number, more: Partial<PulseFigures>) =>
      kindsOf({ ...more, categories: [category({ ordersSameDays })] });
    // (1 − 2/11)^10 is 13%, and (1 − 3/11)^10 is 4%.
    expect(lost(2, often)).toEqual({ facts: ['categoryLost'], alarms: [] });
    expect(lost(3, often).alarms).toEqual(['categoryLost']);
    // It was in both orders of a year ago: (1 − 2/3)^2 is 11%.
    expect(lost(2, { ordersSameDays: 2, ordersToDate: 2 }).alarms).toEqual([]);
    expect(lost(2, { ordersSameDays: 2, ordersToDate: 3 }).alarms).toEqual(['categoryLost']);
    // No order at all is what silent and fallen are about.
    expect(lost(10, { ordersSameDays: 10, ordersToDate: 0, revenueToDate: 6_000 }).alarms).toEqual([]);
  });
});

describe('a category that stopped within the year', () => {
  // A school caterer as on 16 November: ten orders in 2026 and eleven in the same days of 2025, of which one and four had warewashing.
  const stopped = {
    category: 'Warewashing',
    revenue3: 91_838.58,
    revenueToDate: 15_784.81,
    revenueSameDays: 90_938.58,
    ordersToDate: 1,
    ordersSameDays: 4,
    lastOrder: '2026-01-24',
    usualInterval: 96.5,
    longestGap: 108,
  };
  const caterer = (more: Partial<CategoryFigures> = {}): Partial<PulseFigures> => ({
    revenue3: 259_000,
    revenueToDate: 171_000,
    revenueSameDays: 249_058,
    orders: 12,
    ordersToDate: 10,
    ordersSameDays: 11,
    lastOrder: '2026-10-19',
    salesFrom: '2025-01-02',
    salesUntil: '2026-11-16',
    daysToDate: 320,
    categories: [{ ...stopped, ...more }],
  });

  test('is lost when it is overdue by twice its interval and by its longest gap, and half or less is left of it', () => {
    expect(pulseOf(figures(caterer()), FLAT)?.alarms).toMatchObject([
      { kind: 'categoryLost', category: 'Warewashing', now: 15_784.81, orders: 1, lastOrder: '2026-01-24', before: 90_938.58 },
    ]);
    const quiet = { facts: ['lower'], alarms: [] };
    expect(kindsOf(caterer({ lastOrder: '2026-05-08' }))).toEqual(quiet);
    expect(kindsOf(caterer({ longestGap: 296 }))).toEqual(quiet);
    expect(kindsOf(caterer({ usualInterval: null }))).toEqual(quiet);
    expect(kindsOf(caterer({ revenueToDate: 45_470 }))).toEqual(quiet);
  });

  test('is only a fact where chance alone gives it so seldom', () => {
    // With 296 of 320 days since then, 9.25 of ten orders were without it: (1 − 2/12)^9.25 is 19%.
    expect(kindsOf(caterer({ ordersSameDays: 2 }))).toEqual({ facts: ['lower', 'categoryLost'], alarms: [] });
  });
});

test('three quarters or less of the same days is a fact, so that it does not pass as nothing unusual', () => {
  expect(kindsOf({ revenueToDate: 4_500 })).toEqual({ facts: ['lower'], alarms: [] });
  expect(kindsOf({ revenueToDate: 4_501 })).toEqual({ facts: [], alarms: [] });
});

describe('few orders', () => {
  test('are said to be too few to tell', () => {
    expect(kindsOf({ revenueToDate: 0, ordersToDate: 0, ordersSameDays: 1 })).toEqual({ facts: ['tooFewOrders'], alarms: [] });
  });

  test('of none at all are a known zero', () => {
    const none = { revenueToDate: 0, ordersToDate: 0, revenueSameDays: 0, ordersSameDays: 0 };
    expect(kindsOf(none)).toEqual({ facts: ['nothing'], alarms: [] });
  });

  test('say nothing where orders are unknown', () => {
    expect(kindsOf({ revenueToDate: 1, ordersToDate: null, ordersSameDays: null })).toEqual({ facts: [], alarms: [] });
  });
});

test('a file that ends with a year compares that year as a whole', () => {
  const whole = { salesUntil: '2025-12-28', daysToDate: 362, lastOrder: '2025-12-20', revenueToDate: null };
  expect(
    pulseOf(figures({ ...whole, revenue3: 3_000, revenueSameDays: 12_000, ordersToDate: 3, ordersSameDays: 12 }), FLAT),
  ).toMatchObject({
    ratio: 0.25,
    alarms: [{ kind: 'fallen', now: 3_000, before: 12_000 }],
  });
});

test('of a lost category, what is missing is at stake, not what it still brought', () => {
  const stakeOf = (more: Partial<PulseFigures>, tea: Partial<CategoryFigures>) => {
    const pulse = pulseOf(figures({ ...more, categories: [category(tea)] }), FLAT);
    return pulse?.alarms.find(({ kind }) => kind === 'categoryLost')?.stake;
  };
  const stopped = { lastOrder: '2025-01-20', usualInterval: 20, longestGap: 40, ordersToDate: 1, ordersSameDays: 5 };
  expect(stakeOf({}, { ...stopped, revenueSameDays: 2_000, revenueToDate: 500, revenue3: 4_000 })).toBe(3_000);
  // No year is running: the last full year itself is compared with the one before.
  const whole = { revenueToDate: null, daysToDate: 365, salesUntil: '2025-12-31', ordersToDate: 12, ordersSameDays: 12 };
  const of2025 = { revenueToDate: null, revenue3: 1_500, revenueSameDays: 4_000 };
  expect(stakeOf(whole, { ...stopped, ...of2025 })).toBe(2_500);
});

test('no more is at stake than a year of revenue, whatever was sent back', () => {
  const { alarms } = pulseOf(figures({ revenueToDate: -1_000, ordersToDate: 0, ordersSameDays: 9 }), FLAT)!;
  const full = figures().revenue3;
  expect(alarms.map(({ stake }) => stake)).toEqual(alarms.map(() => full));
  expect(alarms.map(({ kind }) => kind)).toContain('fallen');
});

test('the largest stake comes first', () => {
  const categories = [category({ ordersSameDays: 4 }), category({ ordersSameDays: 4, category: 'Oil', revenue3: 9_000 })];
  const pulse = pulseOf(figures({ ordersToDate: 10, ordersSameDays: 10, categories }), FLAT);
  expect(pulse?.alarms.map(({ stake }) => stake)).toEqual([9_000, 2_400]);
});

test('an alarm is always one of the facts', () => {
  const amount = fc.option(fc.integer({ min: -100, max: 10_000 }), { nil: null });
  const count = fc.option(fc.nat(30), { nil: null });
  const any = fc.record({
    revenue3: amount,
    revenueToDate: amount,
    revenueSameDays: amount,
    orders: count,
    ordersToDate: count,
    ordersSameDays: count,
    usualInterval: count,
    longestGap: count,
    daysToDate: fc.option(fc.integer({ min: 1, max: 366 }), { nil: null }),
    categories: fc.array(
      fc.record({
        category: fc.constant('Tea'),
        revenue3: amount,
        revenueToDate: amount,
        revenueSameDays: amount,
        ordersToDate: count,
        ordersSameDays: count,
        lastOrder: fc.option(fc.constantFrom('2024-05-20', '2025-01-20'), { nil: null }),
        usualInterval: count,
        longestGap: count,
      }),
      { maxLength: 3 },
    ),
  });
  fc.assert(
    fc.property(any, fc.double({ min: -0.5, max: 3, noNaN: true }), (more, priceRise) => {
      const { facts, alarms } = pulseOf(figures(more), { priceRise }) ?? { facts: [], alarms: [] };
      for (const { stake, answer: _answer, ...alarm } of alarms) {
        expect(facts).toContainEqual(alarm);
        expect(stake).toBeGreaterThanOrEqual(0);
      }
    }),
    { seed: 11 },
  );
});
