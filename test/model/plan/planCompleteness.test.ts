import fc from 'fast-check';
import type { AccountPlan } from '../../../src/model/plan/AccountPlan';
import { addDays } from '../../../src/model/calendar/addDays';
import { CHECK_TABLE, PLAN_CHECKS, type PlanCheck, planCompleteness } from '../../../src/model/plan/planCompleteness';
import { action, deal, fact, goal, person, plan, swot, TODAY, white } from './plans';

const STALE_AFTER = 90;
const ago = (days: number) => addDays(TODAY, -days);
const missingOf = (given: AccountPlan) => planCompleteness(given, TODAY, STALE_AFTER).missing;
const unmetOf = ({ parts }: ReturnType<typeof planCompleteness>) =>
  parts.flatMap(({ checks }) => checks.flatMap(({ check, isMet }) => (isMet ? [] : [check])));
const all = Object.values(PLAN_CHECKS).flat();

const known = { influence: 3, sentiment: 0, contact: 1 };
const goals = (['short', 'medium', 'long'] as const).map((horizon) =>
  goal({ goal: horizon, horizon, owner: 'Sales engineering', due: TODAY, status: 'onTrack' }),
);
const complete = plan({
  account: { kam: 'Sara', sponsor: 'Reza', revenue1: 0, revenue2: 10, revenue3: 20 },
  stakeholders: [
    person({ name: 'Ana', role: 'decisionMaker', ...known }),
    person({ name: 'Ben', role: 'executiveSponsor', ...known }),
    person({ name: 'Cid', role: 'champion', ...known }),
  ],
  business: [
    fact({ kind: 'businessGoal', confirmedOn: ago(90) }),
    fact({ kind: 'financialHealth', asOf: ago(300), source: 'Annual report', confirmedOn: TODAY }),
    fact({ kind: 'initiative', asOf: TODAY }),
  ],
  swot: (['strength', 'weakness', 'opportunity', 'threat'] as const).map((kind) => swot({ kind, recordedOn: ago(10) })),
  goals,
  actions: goals.map(({ goal }) => action({ goal, kind: 'step', action: 'Call', owner: 'Sara', due: ago(14), status: 'toDo' })),
  opportunities: [deal({ stage: 'lost' })],
  whitespace: [white({ product: 'Paper', status: 'notRelevant' })],
});

test('there are twenty checks in four parts of five, each once', () => {
  expect(Object.values(PLAN_CHECKS).map((checks) => checks.length)).toEqual([5, 5, 5, 5]);
  expect(new Set(all).size).toBe(20);
  expect(Object.keys(CHECK_TABLE).sort()).toEqual([...all].sort());
});

test('an empty plan meets no check, a full plan all of them', () => {
  expect(planCompleteness(plan(), TODAY, STALE_AFTER)).toMatchObject({ met: 0, total: 20, share: 0 });
  const whole = planCompleteness(complete, TODAY, STALE_AFTER);
  expect(whole).toMatchObject({ met: 20, share: 1, missing: [] });
  expect(whole.parts.map(({ part, met }) => [part, met])).toEqual(Object.keys(PLAN_CHECKS).map((part) => [part, 5]));
});

test('what every record of a kind should have is not called missing while there is no such record', () => {
  const ofEach: PlanCheck[] = [
    'peopleComplete',
    'factsConfirmed',
    'goalsOwned',
    'goalsHaveActions',
    'actionsOwned',
    'noLateAction',
  ];
  expect(missingOf(plan())).toEqual(all.filter((check) => !ofEach.includes(check)));
  expect(missingOf(plan({ goals: [goal({ goal: 'Grow', horizon: 'short', owner: '', due: '' })] }))).toEqual(
    expect.arrayContaining(['goalsOwned', 'goalsHaveActions']),
  );
});

/** The records with some fields of the first one replaced. */
const spoil = <R>([first, ...rest]: readonly R[], given: Partial<R>): R[] => [{ ...first!, ...given }, ...rest];

const { account, stakeholders, business, actions, opportunities } = complete;
test.each<[PlanCheck, string, Partial<AccountPlan>]>([
  [
    'peopleComplete',
    'a sentiment is blank',
    { stakeholders: [...stakeholders, person({ ...known, role: 'user', sentiment: null })] },
  ],
  ['decisionMaker', 'nobody is', { stakeholders: spoil(stakeholders, { role: 'user' }) }],
  [
    'champion',
    'nobody is',
    { stakeholders: stakeholders.map((each) => (each.role === 'champion' ? { ...each, role: 'user' } : each)) },
  ],
  ['businessGoal', 'it is called something else', { business: spoil(business, { kind: 'change' }) }],
  ['financialHealth', 'its source is blank', { business: business.map((each) => ({ ...each, source: ' ' })) }],
  ['financialHealth', 'its date is blank', { business: business.map((each) => ({ ...each, asOf: '', confirmedOn: TODAY })) }],
  ['initiative', 'there is none', { business: business.slice(0, 2) }],
  ['allSwotKinds', 'one is missing', { swot: complete.swot.slice(1) }],
  ['factsConfirmed', 'one is 91 days old', { business: spoil(business, { confirmedOn: ago(91) }) }],
  ['factsConfirmed', 'a SWOT entry is 91 days old', { swot: spoil(complete.swot, { recordedOn: ago(91) }) }],
  ['goalsOwned', 'one has no owner', { goals: spoil(goals, { owner: '' }) }],
  ['goalsOwned', 'one has no due date', { goals: spoil(goals, { due: '' }) }],
  ['worthAndOpportunity', 'only one year is known', { account: { ...account, revenue1: null, revenue2: null } }],
  ['worthAndOpportunity', 'there is no opportunity', { opportunities: opportunities.slice(1) }],
  ['goalsHaveActions', 'one has only a cancelled one', { actions: spoil(actions, { status: 'cancelled' }) }],
  ['actionsOwned', 'one has no owner', { actions: spoil(actions, { owner: '' }) }],
  ['actionsOwned', 'one has no due date', { actions: spoil(actions, { due: '' }) }],
  ['noLateAction', 'one is 15 days late', { actions: spoil(actions, { due: ago(15) }) }],
  ['ourPeople', 'there is no sponsor', { account: { ...account, sponsor: '' } }],
  ['ourPeople', 'there is no manager', { account: { ...account, kam: ' ' } }],
  ['whitespaceRecorded', 'there is none', { whitespace: [] }],
])('only %s is missing when %s', (check, _, given) => {
  expect(missingOf({ ...complete, ...given })).toEqual([check]);
});

test('two people are too few', () => {
  expect(missingOf({ ...complete, stakeholders: stakeholders.slice(1) })).toEqual(['threePeople', 'decisionMaker']);
});

test.each([
  [0, 'short', 'shortGoal'],
  [1, 'medium', 'mediumGoal'],
  [2, 'long', 'longGoal'],
] as const)('goal %d is the only %s-term goal: it counts when reached, not when dropped', (place, _, check) => {
  const withStatus = (status: 'reached' | 'dropped') =>
    goals.map((each, index) => (index === place ? { ...each, status } : each));
  expect(missingOf({ ...complete, goals: withStatus('reached') })).toEqual([]);
  expect(missingOf({ ...complete, goals: withStatus('dropped') })).toEqual([check]);
});

test('a reached goal or done action needs no owner, date or action', () => {
  const given = {
    ...complete,
    goals: goals.map((each) => ({ ...each, status: 'reached' as const, owner: '', due: '' })),
    actions: [action({ status: 'done', due: ago(300) })],
  };
  expect(missingOf(given)).toEqual([]);
});

test('nothing is missing only where all checks are met', () => {
  const reached = { ...complete, goals: goals.map((each) => ({ ...each, status: 'reached' as const })), actions: [] };
  expect(planCompleteness(reached, TODAY, STALE_AFTER)).toMatchObject({ met: 18, missing: ['actionsOwned', 'noLateAction'] });
});

test('uses the freshness limit that was set', () => {
  expect(planCompleteness(complete, TODAY, 89).missing).toEqual(['factsConfirmed']);
});

test('removing valid records never meets a further check', () => {
  const takeAway = fc.record({
    stakeholders: fc.subarray(stakeholders),
    business: fc.subarray(business),
    swot: fc.subarray(complete.swot),
    horizons: fc.subarray(['short', 'medium', 'long']),
    opportunities: fc.subarray(opportunities),
    whitespace: fc.subarray(complete.whitespace),
  });
  type Kept = typeof takeAway extends fc.Arbitrary<infer Value> ? Value : never;
  // A goal is removed together with its action: a remaining goal without one would correctly fail the check.
  const planWith = ({ horizons, ...tables }: Kept): AccountPlan => ({
    ...complete,
    ...tables,
    goals: goals.filter(({ goal }) => horizons.includes(goal)),
    actions: actions.filter(({ goal }) => horizons.includes(goal)),
  });
  const both = <T>(a: readonly T[], b: readonly T[]) => [...new Set([...a, ...b])];
  fc.assert(
    fc.property(takeAway, takeAway, (some, more) => {
      const together: Kept = {
        stakeholders: both(some.stakeholders, more.stakeholders),
        business: both(some.business, more.business),
        swot: both(some.swot, more.swot),
        horizons: both(some.horizons, more.horizons),
        opportunities: both(some.opportunities, more.opportunities),
        whitespace: both(some.whitespace, more.whitespace),
      };
      const few = planCompleteness(planWith(some), TODAY, STALE_AFTER);
      const many = planCompleteness(planWith(together), TODAY, STALE_AFTER);
      expect(unmetOf(few)).toEqual(expect.arrayContaining(unmetOf(many)));
      expect(unmetOf(few)).toEqual(expect.arrayContaining(few.missing));
      expect(many.share).toBeGreaterThanOrEqual(few.share);
      expect(few.share).toBeCloseTo((20 - unmetOf(few).length) / 20, 12);
    }),
    { seed: 14 },
  );
});

test('a cancelled action and a dropped goal do not count', () => {
  const isMissing = (check: PlanCheck, given: Partial<AccountPlan>) => missingOf({ ...complete, ...given }).includes(check);
  const cancelled = actions.map((each, at) => (at === 0 ? { ...each, status: 'cancelled' as const } : each));
  expect(isMissing('goalsHaveActions', { actions: cancelled })).toBe(true);
  expect(isMissing('goalsHaveActions', { actions: cancelled, goals: spoil(goals, { status: 'dropped' }) })).toBe(false);
  const none = actions.map((each) => ({ ...each, status: 'cancelled' as const }));
  // Not met, but the goals miss actions, and not the actions their owners.
  expect(isMissing('actionsOwned', { actions: none })).toBe(false);
  expect(unmetOf(planCompleteness({ ...complete, actions: none }, TODAY, STALE_AFTER))).toEqual([
    'goalsHaveActions',
    'actionsOwned',
    'noLateAction',
  ]);
});

test('a part tells how many of its checks are met', () => {
  const { parts } = planCompleteness({ ...complete, whitespace: [], actions: [] }, TODAY, STALE_AFTER);
  expect(parts.map(({ met }) => met)).toEqual([5, 5, 5, 1]);
});
