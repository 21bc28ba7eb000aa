// What holds the health of an account down, whatever its parts say.
import fc from 'fast-check';
import { addDays } from '../../../src/model/calendar/addDays';
import type { AccountPlan } from '../../../src/model/plan/AccountPlan';
import { accountHealth } from '../../../src/model/programme/accountHealth';
import type { Alarm } from '../../../src/model/pulse/Pulse';
import { pulseOfYears } from '../../../src/model/pulse/pulseOfYears';
import { DEFAULT_HEALTH_SETTINGS } from '../../../src/model/programme/HealthSettings';
import type { Cadence } from '../../../src/model/records/Cadence';
import { BUSINESS_KINDS, ROLES } from '../../../src/model/records/vocabulary';
import { action, fact, goal, person, plan, review, TODAY } from '../plan/plans';

const settings = { today: TODAY, customerReviewEvery: 'quarterly' as Cadence, health: DEFAULT_HEALTH_SETTINGS };
const healthOf = (given: AccountPlan, today = TODAY) => accountHealth(given, { ...settings, today });

const met = (influence: number) => person({ role: 'decisionMaker', influence, sentiment: 1, contact: 3, lastContact: TODAY });
const YEARS = { revenue1: null, revenue2: 1_000_000, revenue3: 1_100_000, revenueToDate: null };
const yearly = { priceRise: 0, yearEnded: '2025-12-31', today: () => TODAY };
/** All good: everyone met, every goal on track, the customer asked, revenue growing, without sales lines. */
const good = (given: Parameters<typeof plan>[0] = {}) =>
  plan({
    stakeholders: [met(5), met(4), met(3)],
    goals: [goal({ status: 'onTrack', due: '2027-06-01' })],
    reviews: [review({ date: TODAY, kind: 'customer', answers: 2, engagement: 9, loyalty: 9, outcome: 'keep' })],
    pulse: pulseOfYears({ ...YEARS, ...given.account }, yearly),
    ...given,
    account: { tier: 'key', ...YEARS, ...given.account },
  });
const kinds = (given: AccountPlan, today = TODAY) => healthOf(given, today).limits.map(({ kind }) => kind);

test('an account in order is not held down', () => {
  expect(healthOf(good())).toMatchObject({ limits: [], health: 94, band: 'high' });
});

describe('must hold', () => {
  test('revenue from 1,000,000 to 0, all else good: low', () => {
    const gone = good({ account: { revenue3: 0 } });
    expect(healthOf(gone)).toMatchObject({ mean: 86, health: 33, band: 'low', limits: [{ kind: 'halved' }] });
  });

  test.each(['internal', 'customer'] as const)('loyalty 1 of 10 (%s): low, six weeks and six months later', (kind) => {
    const answered = good({ reviews: [review({ date: TODAY, kind, answers: 1, engagement: 9, loyalty: 1, outcome: 'keep' })] });
    expect(healthOf(answered).band).toBe('low');
    expect(healthOf(answered, addDays(TODAY, 42)).band).toBe('low');
    const later = addDays(TODAY, 190);
    const stillMet = answered.stakeholders.map((each) => ({ ...each, lastContact: later }));
    const internal = review({ date: later, kind: 'internal', engagement: 9, outcome: 'keep' });
    const kept = { ...answered, stakeholders: stillMet, reviews: [...answered.reviews, internal] };
    expect(healthOf(kept, later)).toMatchObject({
      band: 'low',
      limits: [{ limit: 33, kind: 'loyalty', value: 1 }, { limit: 66 }],
    });
  });

  test('all declared by ourselves and the customer never asked: not high', () => {
    const own = good({ reviews: [review({ date: TODAY, kind: 'internal', engagement: 10, loyalty: 10, outcome: 'keep' })] });
    expect(healthOf(own)).toMatchObject({ mean: 98, health: 66, band: 'medium', limits: [{ kind: 'notAsked', day: '' }] });
  });

  const other = ROLES.filter((role) => !['decisionMaker', 'executiveSponsor', 'champion'].includes(role));
  const scale = (min: number, max: number) => fc.option(fc.integer({ min, max }), { nil: null });
  const day = (from: number, to: number) => fc.integer({ min: from, max: to }).map((days) => addDays(TODAY, days));
  const people = fc.record({
    role: fc.option(fc.constantFrom(...other), { nil: null }),
    influence: scale(1, 5),
    sentiment: scale(-2, 2),
    contact: scale(0, 3),
    lastContact: day(-200, 0),
  });
  const deciders = fc.record({
    role: fc.constantFrom('decisionMaker', 'executiveSponsor', 'champion'),
    influence: scale(1, 5),
    sentiment: scale(-2, 2),
    contact: scale(0, 3),
    lastContact: day(-200, 0),
  });
  const waiting = fc.record({ status: fc.constant('notStarted' as const), setOn: fc.constant(TODAY), due: day(0, 700) });
  const anyGoal = fc.record({
    status: fc.constantFrom('notStarted', 'onTrack', 'offTrack', 'reached', 'dropped'),
    setOn: day(-300, 0),
    due: day(-100, 400),
  });
  const sketch = fc.record({
    people: fc.array(fc.oneof(people, deciders), { maxLength: 6 }),
    goals: fc.array(anyGoal, { maxLength: 4 }),
    revenue3: fc.integer({ min: 0, max: 2000 }),
  });
  const added = fc.record({
    people: fc.array(people, { maxLength: 4 }),
    goals: fc.array(waiting, { maxLength: 4 }),
    facts: fc.array(fc.record({ kind: fc.constantFrom(...BUSINESS_KINDS), entry: fc.string() }), { maxLength: 3 }),
    actions: fc.array(fc.record({ kind: fc.constantFrom('step', 'followUp', 'problem'), due: day(-90, 90) }), { maxLength: 3 }),
  });

  test('adding facts, actions, goals not started, or people who do not decide never lowers a known part', () => {
    fc.assert(
      fc.property(sketch, added, (given, more) => {
        const before = plan({
          account: { revenue2: 1000, revenue3: given.revenue3 },
          stakeholders: given.people.map(person),
          goals: given.goals.map(goal),
          reviews: [review({ date: TODAY, engagement: 5, loyalty: 7 })],
        });
        const after = {
          ...before,
          stakeholders: [...before.stakeholders, ...more.people.map(person)],
          goals: [...before.goals, ...more.goals.map(goal)],
          business: more.facts.map(fact),
          actions: more.actions.map(action),
        };
        const known = new Map(healthOf(after).parts.map(({ part, value }) => [part, value]));
        for (const { part, value } of healthOf(before).parts) {
          if (value !== null) expect(known.get(part)).toBeGreaterThanOrEqual(value);
        }
      }),
      { seed: 34 },
    );
  });
});

describe('the sales lines', () => {
  const withAlarms = (...alarms: Alarm[]) => good({ pulse: { asOf: '', days: null, ratio: null, facts: [], alarms } });
  const silent: Alarm = { kind: 'silent', days: 189, usual: 20, longest: 61, lastOrder: '2025-12-03', stake: 0, answer: null };
  const fallen: Alarm = { kind: 'fallen', now: 10, before: 50, ratio: 0.2, orders: 2, ordersBefore: 9, stake: 0, answer: null };
  const lost: Alarm = {
    kind: 'categoryLost',
    now: 0,
    orders: 0,
    lastOrder: null,
    category: 'Tea',
    before: 9,
    share: 0.3,
    ordersBefore: 2,
    stake: 0,
    answer: null,
  };

  test('hold health at 33 while an alarm is not answered, and say why', () => {
    const limit = { limit: 33, kind: 'silent', days: 189, usual: 20, longest: 61 };
    expect(healthOf(withAlarms(silent))).toMatchObject({ mean: 94, health: 33, limits: [limit] });
    expect(healthOf(withAlarms(fallen)).band).toBe('low');
    const answer = { kind: 'silent', category: '', why: 'Closed', who: 'Ada', on: TODAY, asOf: TODAY, level: 189 } as const;
    expect(healthOf(withAlarms({ ...silent, answer })).band).toBe('high');
    expect(healthOf(withAlarms(lost)).band).toBe('high');
  });

  test('a halved full year limits only without them, and until it is explained', () => {
    const account = { revenue2: 1000, revenue3: 500 };
    const limit = {
      limit: 33,
      kind: 'halved',
      now: 500,
      before: 1000,
      ratio: 0.5,
      earlier: null,
      until: '2025-12-31',
      orders: null,
    };
    expect(healthOf(good({ account })).limits).toEqual([limit]);
    expect(kinds(good({ account: { ...account, revenue3: 501 } }))).toEqual([]);
    expect(kinds(good({ account, pulse: { asOf: '', days: null, ratio: null, facts: [], alarms: [] } }))).toEqual([]);
    const answers = [{ kind: 'halved', category: '', why: 'Moved', who: '', on: TODAY, asOf: '2025-12-31', level: 0.5 } as const];
    expect(kinds(good({ account, pulse: pulseOfYears({ ...YEARS, ...account }, { ...yearly, answers }) }))).toEqual([]);
  });

  test('hold health at 33 by a question that was left open last year, with its own day', () => {
    const left = withAlarms({ ...fallen, leftOpen: '2025-12-31' });
    expect(healthOf(left).limits).toEqual([{ limit: 33, kind: 'fallen', now: 10, before: 50, ratio: 0.2, until: '2025-12-31' }]);
  });
});

describe('the last answer on loyalty', () => {
  const rated = (loyalty: number) =>
    healthOf(good({ reviews: [review({ date: TODAY, kind: 'customer', answers: 1, loyalty })] }));

  test.each([
    [0, 33],
    [3, 33],
    [3.4, 33],
    [4, 66],
    [6.4, 66],
  ])('%p holds health at %p', (loyalty, limit) => {
    expect(rated(loyalty).limits).toMatchObject([{ kind: 'loyalty', limit, value: loyalty, day: TODAY }]);
  });

  test('of 7 or more holds nothing', () => {
    expect(rated(7).limits).toEqual([]);
  });

  test('is replaced by a newer answer of the customer, not by our own opinion', () => {
    const bad = review({ date: '2026-04-01', kind: 'customer', answers: 1, loyalty: 2 });
    const newer = (given: Parameters<typeof review>[0]) =>
      kinds(good({ reviews: [bad, review({ date: TODAY, loyalty: 9, ...given })] }));
    expect(newer({ kind: 'internal' })).toEqual(['loyalty']);
    expect(newer({ kind: 'customer', answers: 0 })).toEqual(['loyalty']);
    expect(newer({ kind: 'customer', answers: 1 })).toEqual([]);
  });
});

test('an answer of the customer counts for two review periods, then no one has asked them since', () => {
  const asked = good({ reviews: [review({ date: '2026-03-31', kind: 'customer', answers: 1, loyalty: 9 })] });
  expect(kinds(asked, '2026-09-30')).toEqual([]);
  expect(healthOf(asked, '2026-10-01').limits).toEqual([{ limit: 66, kind: 'notAsked', day: '2026-03-31' }]);
});

test('a hostile person of influence 4 or 5 holds health at 66; a sceptical one does not', () => {
  const against = (influence: number, sentiment: number) =>
    kinds(good({ stakeholders: [met(5), met(5), met(5), person({ name: 'Ben', influence, sentiment })] }));
  expect(against(4, -2)).toEqual(['hostile']);
  expect(against(3, -2)).toEqual([]);
  expect(against(5, -1)).toEqual([]);
});

test('a problem that is open 30 days after its review holds health at 66', () => {
  const problem = (days: number, given: Parameters<typeof action>[0] = {}) =>
    kinds(good({ actions: [action({ kind: 'problem', status: 'toDo', raisedOn: addDays(TODAY, -days), ...given })] }));
  expect(problem(29)).toEqual([]);
  expect(problem(30)).toEqual(['problem']);
  expect(problem(60, { status: 'done' })).toEqual([]);
  expect(problem(60, { kind: 'step' })).toEqual([]);
  expect(problem(0, { raisedOn: '', due: addDays(TODAY, -30) })).toEqual(['problem']);
});

describe('a contract or renewal', () => {
  const ends = (days: number, given: Parameters<typeof plan>[0] = {}, daysOfNotice: number | null = null) =>
    kinds(good({ ...given, account: { contractEnds: addDays(TODAY, days), daysOfNotice } }));
  const due = (days: number, owner = 'Ada') => ({ actions: [action({ owner, due: addDays(TODAY, days), status: 'toDo' })] });

  test('within 90 days holds health at 66, unless an open action with an owner is due by then', () => {
    expect(ends(91)).toEqual([]);
    expect(ends(90)).toEqual(['contractEnds']);
    expect(ends(90, due(90))).toEqual([]);
    expect(ends(90, due(91))).toEqual(['contractEnds']);
    expect(ends(90, due(30, ' '))).toEqual(['contractEnds']);
    expect(kinds(good({ account: { renewal: addDays(TODAY, 10) } }))).toEqual(['renewal']);
  });

  test('counts from the last day of notice', () => {
    expect(ends(121, {}, 30)).toEqual([]);
    expect(ends(120, {}, 30)).toEqual(['contractEnds']);
    expect(ends(120, due(90), 30)).toEqual([]);
    expect(ends(120, due(91), 30)).toEqual(['contractEnds']);
    expect(ends(20, due(15), 30)).toEqual([]);
  });

  test('that is over holds health until a new day is entered', () => {
    expect(ends(-1, due(-5))).toEqual(['contractEnds']);
  });
});

test('the lowest limit comes first and wins', () => {
  const both = good({
    stakeholders: [met(5), met(5), met(5), person({ name: 'Ben', influence: 5, sentiment: -2 })],
    account: { revenue3: 0 },
  });
  expect(healthOf(both)).toMatchObject({ health: 33, limits: [{ limit: 33 }, { limit: 66 }] });
});

test('what holds an account down most comes first', () => {
  const owner = { owner: 'Sara', kind: 'problem', action: 'Late', status: 'toDo' } as const;
  const held = good({
    account: { revenue3: 0, contractEnds: addDays(TODAY, 30) },
    stakeholders: [met(5), met(4), { ...met(3), influence: 4, sentiment: -2, name: 'Ben' }],
    actions: [action({ ...owner, raisedOn: addDays(TODAY, -40), due: addDays(TODAY, 60) })],
  });
  const { limits } = healthOf(held);
  expect(limits.map(({ kind }) => kind)).toEqual(['halved', 'hostile', 'problem', 'contractEnds']);
  expect(limits.map(({ limit }) => limit)).toEqual([33, 66, 66, 66]);
});

test('a contract is over on the day after it ends', () => {
  const over = (day: string) => healthOf(good({ account: { contractEnds: day } })).limits;
  expect(over(TODAY)).toMatchObject([{ kind: 'contractEnds', isOver: false }]);
  expect(over(addDays(TODAY, -1))).toMatchObject([{ kind: 'contractEnds', isOver: true }]);
  const cared = [action({ kind: 'step', action: 'Talk', owner: 'Sara', due: TODAY, status: 'toDo' })];
  expect(healthOf(good({ account: { contractEnds: TODAY }, actions: cared })).limits).toEqual([]);
});
