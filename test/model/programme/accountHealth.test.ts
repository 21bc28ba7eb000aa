import fc from 'fast-check';
import { accountHealth } from '../../../src/model/programme/accountHealth';
import type { HealthPart } from '../../../src/model/programme/AccountState';
import { DEFAULT_HEALTH_SETTINGS, type HealthSettings } from '../../../src/model/programme/HealthSettings';
import { health } from '../../../src/model/programme/health';
import type { Cadence } from '../../../src/model/records/Cadence';
import { addDays } from '../../../src/model/calendar/addDays';
import { goal, member, person, plan, review, TODAY } from '../plan/plans';

const settings = { today: TODAY, customerReviewEvery: 'quarterly' as Cadence, health: DEFAULT_HEALTH_SETTINGS };
const withHealth = (given: Partial<HealthSettings>) => ({ health: { ...DEFAULT_HEALTH_SETTINGS, ...given } });
const covered = (influence: number) => person({ influence, sentiment: 1, contact: 3, lastContact: TODAY });
const uncovered = (influence: number) => person({ influence, sentiment: 0, contact: 1 });
/** Covers so many twelfths. */
const twelfths = (influence: number) => [covered(influence)];
/** The customer's own answer, which lifts the limit of those who were never asked. */
const answered = (loyalty: number, given: Parameters<typeof review>[0] = {}) =>
  review({ date: TODAY, kind: 'customer', answers: 3, loyalty, ...given });
const partOf = (part: HealthPart, given: Parameters<typeof plan>[0], on: Partial<typeof settings> = {}) =>
  accountHealth(plan(given), { ...settings, ...on }).parts.find((each) => each.part === part)?.value;

test('a full example: 75·25 + 50·25 + 70·20 + 90·20 + 75·10 of 100 is 71', () => {
  const whole = plan({
    account: { tier: 'key', revenue2: 1000, revenue3: 1100 },
    stakeholders: [covered(5), covered(4), uncovered(2)],
    goals: [goal({ status: 'reached' }), goal({ status: 'offTrack' })],
    reviews: [answered(9, { date: '2026-06-01', engagement: 7 })],
  });
  expect(accountHealth(whole, settings)).toEqual({
    parts: [
      { part: 'relationships', weight: 25, value: 75 },
      { part: 'goals', weight: 25, value: 50 },
      { part: 'engagement', weight: 20, value: 70 },
      { part: 'loyalty', weight: 20, value: 90 },
      { part: 'revenue', weight: 10, value: 75 },
    ],
    known: 5,
    mean: 71,
    limits: [],
    health: 71,
    band: 'high',
  });
});

test('the band follows from the rounded value: 66.5 is high and 66.4 medium', () => {
  const of = (engagement: number) => {
    const goals = [
      goal({ status: 'onTrack' }),
      goal({ status: 'onTrack' }),
      goal({ status: 'offTrack' }),
      goal({ status: 'offTrack' }),
    ];
    const stakeholders = [covered(5), covered(4)];
    return accountHealth(
      plan({ account: { revenue2: 1000, revenue3: 1050 }, stakeholders, goals, reviews: [answered(7, { engagement })] }),
      settings,
    );
  };
  // 18.75 + 12.5 + 2e + 14 + 6.25
  expect(of(7.5)).toMatchObject({ health: 67, band: 'high' });
  expect(of(7.4)).toMatchObject({ health: 66, band: 'medium' });
});

test('a half rounds up, even if floating point makes it 50.49999999999999', () => {
  const goals = Array.from({ length: 6 }, (_, at) => goal({ status: at < 5 ? 'reached' : 'offTrack' }));
  const given = { stakeholders: [covered(5), covered(3)], goals, reviews: [review({ date: TODAY, engagement: 0.2 })] };
  // (25·200/3 + 25·500/6 + 20·2 + 10·25) / 80
  expect(accountHealth(plan({ account: { revenue2: 1000, revenue3: 900 }, ...given }), settings).health).toBe(51);
});

test('without known parts there is no value and no band', () => {
  expect(accountHealth(plan(), settings)).toMatchObject({ known: 0, mean: null, health: null, band: null });
});

test('60 of 100 known is enough, 50 is not enough', () => {
  const both = { stakeholders: [covered(5), covered(5), covered(2)], goals: [goal({ status: 'reached' })] };
  expect(accountHealth(plan(both), settings)).toMatchObject({ known: 2, health: null, band: null });
  expect(accountHealth(plan({ ...both, account: { revenue2: 10, revenue3: 10 } }), settings)).toMatchObject({
    known: 3,
    mean: 92, // (25·100 + 25·100 + 10·50) / 60 = 91.67
  });
});

test('the weights are settings: their proportions decide, and a part of weight 0 is not shown', () => {
  const given = plan({
    account: { revenue2: 1000, revenue3: 1200 },
    goals: [goal({ status: 'offTrack' })],
    reviews: [answered(9)],
  });
  const weights = { relationships: 0, goals: 3, engagement: 0, loyalty: 0, revenue: 1 };
  const found = accountHealth(given, { ...settings, ...withHealth({ weights }) });
  expect(found.parts).toEqual([
    { part: 'goals', weight: 75, value: 0 },
    { part: 'revenue', weight: 25, value: 100 },
  ]);
  expect(found).toMatchObject({ known: 2, mean: 25 });
});

describe('relationships', () => {
  const decider = (influence: number) => person({ role: 'decisionMaker', influence, sentiment: 1, contact: 1 });

  test('are the covered influence out of that of those who decide, at least out of 12; unknown without influence', () => {
    expect(partOf('relationships', { stakeholders: [covered(5), covered(1), uncovered(4)] })).toBe(50);
    expect(partOf('relationships', { stakeholders: [covered(5), decider(5), decider(5)] })).toBe(41.666666667);
    expect(partOf('relationships', { stakeholders: [covered(5), decider(5), decider(5), decider(5)] })).toBe(33.333333333);
    expect(partOf('relationships', { stakeholders: Array.from({ length: 5 }, () => covered(5)) })).toBe(100);
    expect(partOf('relationships', { stakeholders: [person({ name: 'Ana' })] })).toBeNull();
  });

  test('count contact fully for the interval of the role, then less, and no longer at twice the interval', () => {
    const met = (days: number, role: 'champion' | null = null) =>
      partOf(
        'relationships',
        { stakeholders: [person({ role, influence: 3, sentiment: 1, contact: 3, lastContact: addDays(TODAY, -days) })] },
        withHealth({ meetEvery: { ...DEFAULT_HEALTH_SETTINGS.meetEvery, champion: 30 } }),
      );
    expect([0, 60, 90, 120, 400].map((days) => met(days))).toEqual([25, 25, 12.5, 0, 0]);
    expect([30, 45, 60].map((days) => met(days, 'champion'))).toEqual([25, 12.5, 0]);
  });

  test('take contact without a day as occasional', () => {
    expect(partOf('relationships', { stakeholders: [person({ influence: 3, sentiment: 1, contact: 3 })] })).toBe(0);
  });
});

describe('goals', () => {
  test('are the share of goals reached, or on track and not overdue, without dropped goals', () => {
    const goals = [
      goal({ status: 'reached', due: '2020-01-01' }),
      goal({ status: 'onTrack', due: TODAY }),
      goal({ status: 'onTrack', due: '2026-06-09' }),
      goal({ status: 'offTrack', due: '2027-01-01' }),
      goal({ status: 'dropped' }),
    ];
    expect(partOf('goals', { goals })).toBe(50);
    expect(partOf('goals', { goals: [goal({ status: 'dropped' })] })).toBeNull();
  });

  test('leave out a goal that is not started until half of its time is over', () => {
    const started = goal({ status: 'onTrack', due: '2026-12-01' });
    const waiting = (setOn: string, due: string) =>
      partOf('goals', { goals: [started, goal({ status: 'notStarted', setOn, due })] });
    expect(waiting(TODAY, '2026-12-31')).toBe(100);
    expect(waiting(addDays(TODAY, -30), addDays(TODAY, 30))).toBe(100);
    expect(waiting(addDays(TODAY, -31), addDays(TODAY, 30))).toBe(50);
    expect(waiting('', addDays(TODAY, 1))).toBe(100);
    expect(waiting('', addDays(TODAY, -1))).toBe(50);
    expect(partOf('goals', { goals: [goal({ status: 'notStarted', setOn: TODAY, due: '2026-12-31' })] })).toBeNull();
  });
});

describe('engagement and loyalty', () => {
  const rated = (date: string) => [review({ date, kind: 'internal', engagement: 8, loyalty: 6 })];

  test('are the latest recorded values of either review kind, also if a later review has none', () => {
    const reviews = [
      review({ date: '2026-05-20', kind: 'customer', engagement: 8, loyalty: 6, outcome: 'keep' }),
      review({ date: '2026-06-01', kind: 'internal', engagement: 5, outcome: 'keep' }),
      review({ date: '2026-07-01', kind: 'internal', engagement: 1, loyalty: 1 }),
    ];
    expect(partOf('engagement', { account: { tier: 'key' }, reviews })).toBe(50);
    expect(partOf('loyalty', { account: { tier: 'key' }, reviews })).toBe(60);
  });

  test('for a key account (monthly), engagement counts for two months, loyalty for six', () => {
    const given = { account: { tier: 'key' as const }, reviews: rated('2026-03-31') };
    // 31 March, 30 April, 30 May
    expect(partOf('engagement', given, { today: '2026-05-30' })).toBe(80);
    expect(partOf('engagement', given, { today: '2026-05-31' })).toBeNull();
    expect(partOf('loyalty', given, { today: '2026-05-31' })).toBe(60);
    // 31 March, 30 June, 30 September
    expect(partOf('loyalty', given, { today: '2026-09-30' })).toBe(60);
    expect(partOf('loyalty', given, { today: '2026-10-01' })).toBeNull();
  });

  test('count two periods in months of the calendar, like the days of reviews', () => {
    const given = { account: { tier: 'key' as const }, reviews: rated('2025-03-21') };
    const on = (today: string) => ({ ...settings, today, calendar: 'jalali' as const });
    // 1 Farvardin, 1 Tir, 1 Mehr 1404
    expect(partOf('loyalty', given, on('2025-09-23'))).toBe(60);
    expect(partOf('loyalty', given, on('2025-09-24'))).toBeNull();
  });

  test('the period can be set by hand, and for loyalty it is never shorter than the customer period', () => {
    const weekly = { account: { tier: 'key' as const, cadenceOverride: 'weekly' as const }, reviews: rated('2026-05-27') };
    expect(partOf('engagement', weekly)).toBe(80); // 14 days
    expect(partOf('engagement', weekly, { today: '2026-06-11' })).toBeNull();
    expect(partOf('loyalty', weekly, { today: '2026-07-27', customerReviewEvery: 'monthly' })).toBe(60);
    expect(partOf('loyalty', weekly, { today: '2026-07-28', customerReviewEvery: 'monthly' })).toBeNull();
    const quarterly = { ...weekly, account: { cadenceOverride: 'quarterly' as const } };
    expect(partOf('loyalty', quarterly, { today: '2026-11-27', customerReviewEvery: 'monthly' })).toBe(60);
  });

  test('a large team meets weekly, so its engagement lasts two weeks; low health does not change the period', () => {
    const team = Array.from({ length: 6 }, (_, index) => member({ person: `Person ${index}` }));
    const given = { account: { tier: 'key' as const, revenue2: 10, revenue3: 1 }, reviews: rated('2026-05-20') };
    expect(partOf('engagement', { ...given, team })).toBeNull();
    expect(partOf('engagement', { ...given, goals: [goal({ status: 'offTrack' })] })).toBe(80);
  });

  test('an account without a cadence has the longest', () => {
    const reviews = rated('2026-01-10');
    expect(partOf('engagement', { account: { tier: 'standard' }, reviews }, { today: '2026-07-10' })).toBe(80);
    expect(partOf('engagement', { account: { tier: 'standard' }, reviews }, { today: '2026-07-11' })).toBeNull();
  });
});

test.each([
  [1000, 700, 0],
  [1000, 800, 0],
  [1000, 900, 25],
  [1000, 1000, 50],
  [1000, 1100, 75],
  [1000, 1200, 100],
  [1000, 5000, 100],
  [1000, -50, 0],
  [0, 500, null],
  [-10, 500, null],
  [null, 500, null],
  [500, null, null],
])('revenue from %p to %p is worth %p', (revenue2, revenue3, value) => {
  expect(partOf('revenue', { account: { revenue2, revenue3 } })).toBe(value);
});

describe('revenue', () => {
  const account = { revenue2: 1000, revenue3: 1100 };
  const toDate = (days: number, ratio: number | null) =>
    partOf('revenue', { account, pulse: { asOf: '', days, ratio, facts: [], alarms: [] } });

  test('is like for like to date once 90 days are covered, else the last full year', () => {
    expect(toDate(89, 0.2)).toBe(75);
    expect(toDate(90, 0.2)).toBe(0);
    expect(toDate(90, 1)).toBe(50);
    expect(toDate(120, null)).toBe(75);
  });

  test('counts only what prices alone do not bring', () => {
    expect(partOf('revenue', { account }, withHealth({ priceRise: 0.1 }))).toBe(50);
    expect(partOf('revenue', { account }, withHealth({ priceRise: 0.4 }))).toBe(0);
  });
});

const part = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
const sketch = fc.record({ influence: fc.nat(12), goals: part, engagement: part, loyalty: part, growth: part });
type Sketch = {
  influence: number;
  goals: number | null;
  engagement: number | null;
  loyalty: number | null;
  growth: number | null;
};
/** An account whose health parts are as in the sketch, from 0 to 10, or unknown. */
const drawn = ({ influence, goals, engagement, loyalty, growth }: Sketch) =>
  plan({
    account: { tier: 'key', revenue2: 1000, revenue3: growth === null ? null : 700 + 60 * growth },
    stakeholders: influence === 0 ? [] : twelfths(influence),
    goals: goals === null ? [] : Array.from({ length: 10 }, (_, at) => goal({ status: at < goals ? 'reached' : 'offTrack' })),
    reviews: [review({ date: TODAY, kind: 'customer', answers: loyalty === null ? null : 1, engagement, loyalty })],
  });

test('is from 0 to 100, equals the rounded weighted mean or the lowest limit, and has a band whenever it is known', () => {
  fc.assert(
    fc.property(sketch, (given) => {
      const found = accountHealth(drawn(given), settings);
      const mean = health(
        found.parts.map(({ value }) => value),
        Object.values(DEFAULT_HEALTH_SETTINGS.weights),
      );
      if (mean.kind === 'health') {
        expect(Math.abs((found.mean ?? NaN) - mean.health)).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(found.health).toBe(Math.min(found.mean ?? NaN, ...found.limits.map(({ limit }) => limit)));
        expect(Number.isInteger(found.health)).toBe(true);
        expect(found.health).toBeGreaterThanOrEqual(0);
        expect(found.health).toBeLessThanOrEqual(100);
      } else expect(found.health).toBeNull();
      expect(found.band === null).toBe(found.health === null);
    }),
    { seed: 32 },
  );
});

test('improving a part never lowers the health', () => {
  fc.assert(
    fc.property(sketch, fc.constantFrom('influence', 'goals', 'engagement', 'loyalty', 'growth'), (given, key) => {
      const value = given[key];
      fc.pre(value !== null && value > 0 && value < (key === 'influence' ? 12 : 10));
      const before = accountHealth(drawn(given), settings).health;
      const after = accountHealth(drawn({ ...given, [key]: (value ?? 0) + 1 }), settings).health;
      expect(after === null).toBe(before === null);
      expect(after ?? 0).toBeGreaterThanOrEqual(before ?? 0);
    }),
    { seed: 33 },
  );
});

test('the default weights sum to 100', () => {
  expect(Object.values(DEFAULT_HEALTH_SETTINGS.weights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
});
