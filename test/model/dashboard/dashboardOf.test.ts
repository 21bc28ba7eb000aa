import { DEFAULT_HEALTH_SETTINGS } from '../../../src/model/programme/HealthSettings';
import { dashboardOf, type DashboardSources } from '../../../src/model/dashboard/dashboardOf';
import type { AccountPlan } from '../../../src/model/plan/AccountPlan';
import type { Review } from '../../../src/model/plan/PlanRecords';
import { keyAccountsOf } from '../../../src/model/programme/keyAccountsOf';
import type { RankedAccount } from '../../../src/model/tiers/rankAccounts';
import { pulseOfYears } from '../../../src/model/pulse/pulseOfYears';
import type { Alarm } from '../../../src/model/pulse/Pulse';
import { reviewOf } from '../../setup/reviewOf';
import { sketchedPlan } from '../../setup/sketchedPlan';

const TODAY = '2026-06-01';
const plan = (name: string, account: Partial<AccountPlan['account']> = {}, reviews: Partial<Review>[] = []): AccountPlan => {
  const sketch = sketchedPlan({});
  return {
    ...sketch,
    account: { ...sketch.account, name, salesRep: 'Bo', sponsor: 'Cleo', cadenceOverride: null, ...account },
    team: [{ id: 't', person: 'Dan', function: 'finance', part: '', email: '', access: null, timeShare: null, note: '' }],
    reviews: reviews.map(reviewOf),
  };
};
const ranked = (name: string, rank: number | null, more: Partial<RankedAccount> = {}): RankedAccount => ({
  id: name,
  name,
  scoring: { kind: 'score', score: 8 },
  score: 8,
  rank,
  suggestedTier: 'key',
  confirmedTier: 'key',
  ...more,
});
const made = (plans: AccountPlan[], more: Partial<DashboardSources> = {}) =>
  dashboardOf({
    plans,
    ranked: [],
    tiers: { keyFrom: 7, keepFrom: 6, watchFrom: 5, capacity: 5 },
    figures: {},
    alarms: [],
    revenues: plans.map(({ account }) => account.revenue3),
    programme: {
      today: TODAY,
      customerReviewEvery: 'quarterly',
      smallTeam: false,
      staleAfter: 90,
      accountsEach: 2,
      health: DEFAULT_HEALTH_SETTINGS,
      keyAccountsOf: keyAccountsOf(plans),
    },
    hoursPerWeek: 40,
    kept: null,
    register: [],
    calendar: 'gregorian',
    ...more,
  });
const kindsOf = (dashboard: ReturnType<typeof made>) => dashboard.attention.map(({ kind }) => kind);

test('key accounts are ordered by rank, those without a rank last by name; others have no row', () => {
  const plans = [plan('C'), plan('Watched', { tier: 'watch' }), plan('B'), plan('A'), plan('D')];
  const { accounts } = made(plans, { ranked: [ranked('c ', 2), ranked('D', 1), ranked('A', null), ranked('B', null)] });
  expect(accounts.map(({ name }) => name)).toEqual(['D', 'C', 'A', 'B']);
});

test('a key account whose score fell below the line is marked under review', () => {
  const { accounts, head } = made([plan('A'), plan('B')], { ranked: [ranked('A', 1, { suggestedTier: 'keyUnderReview' })] });
  expect(accounts.map(({ tier }) => tier)).toEqual(['keyUnderReview', 'key']);
  expect(head.underReview).toBe(1);
});

test('the share and the concentration are of the last full year, over all accounts of the register', () => {
  const { head } = made([plan('A', { revenue3: 300 })], { revenues: [300, 500, 200, null] });
  expect(head.concentration).toMatchObject({ share: 0.3, topOne: 0.5, topThree: 1 });
  expect(head.concentration?.herfindahl).toBeCloseTo(0.09 + 0.25 + 0.04, 9);
});

test('the average health covers the known values', () => {
  const known = { date: '2026-05-20', kind: 'customer', answers: 1, engagement: 9, loyalty: 9 } as const;
  const sketch = plan('A', { revenue2: 100, revenue3: 100 }, [known]);
  const goals = [{ ...sketchedPlan({ goals: [{ goal: 'Grow', status: 'reached' }] }).goals[0]! }];
  const { head } = made([{ ...sketch, goals }, plan('B')]);
  // Goals 100 of weight 25, engagement and loyalty 90 of 20 each, revenue 50 of 10.
  expect(head).toMatchObject({ health: 88, band: 'high', healthKnown: 1 });
  expect(made([plan('B')]).head).toMatchObject({ health: null, band: null, healthKnown: 0 });
});

test('shows the nearer of the next reviews, and how many are overdue', () => {
  const { accounts, head } = made([
    plan('A', {}, [
      { date: '2026-04-10', next: '2026-05-10' },
      { date: '2026-05-20', kind: 'customer' },
    ]),
    plan('B', {}, [
      { date: '2026-05-20', next: '2026-06-20' },
      { date: '2026-05-21', kind: 'customer', next: '2026-06-10' },
    ]),
  ]);
  expect(accounts.map(({ next }) => next)).toEqual([
    { day: '2026-05-10', isLate: true },
    { day: '2026-06-10', isLate: false },
  ]);
  expect(head).toMatchObject({ reviewsLate: 1, latestBy: 22 });
});

test('alerts are ordered by urgency, each kind once', () => {
  const falling = [9, 8, 7, 5].map((engagement, at) => ({ date: `2026-0${at + 2}-10`, engagement, loyalty: 9 }));
  const plans = [
    plan('Falling', { kam: 'Eve' }, [...falling, { date: '2026-05-12', kind: 'customer' }]),
    plan('Late', { kam: '' }, [{ date: '2026-01-10' }]),
    plan('New', { kam: 'Bo', salesRep: 'bo', sponsor: '' }),
    ...['X', 'Y', 'Z'].map((name) => plan(name, { kam: 'Fay' })),
  ];
  const dashboard = made(plans);
  expect(kindsOf(dashboard)).toEqual([
    'late',
    'neverReviewed',
    'notRising',
    'noManager',
    'tooManyAccounts',
    'managerSells',
    'noSponsor',
  ]);
  expect(dashboard.attention[2]).toEqual({
    kind: 'notRising',
    accounts: [{ name: 'Falling', ratings: [{ rating: 'engagement', values: [8, 7, 5] }] }],
  });
  expect(dashboard.attention[4]).toEqual({ kind: 'tooManyAccounts', managers: [{ name: 'Fay', held: 3 }] });
});

test('sales lines of any account ask for a word, until they are answered', () => {
  const alarm = { kind: 'silent', days: 90, usual: 10, longest: 30, lastOrder: '2026-03-02', stake: 9, answer: null } as const;
  const answer = { kind: 'silent', category: '', why: 'Rebuilt', who: '', on: TODAY, asOf: TODAY, level: 90 } as const;
  const of = (name: string, alarms: Alarm[]) => ({ id: name, name, tier: null, isCandidate: false, asOf: TODAY, alarms });
  const { attention } = made([], { alarms: [of('Calder', [alarm]), of('Known', [{ ...alarm, answer }])] });
  expect(attention).toMatchObject([{ kind: 'sales', accounts: [{ name: 'Calder' }] }]);
});

test('an account that depends on one person is listed apart from one where no one is covered', () => {
  const people = (contact: number) =>
    sketchedPlan({
      stakeholders: [{ name: 'Ada', role: 'decisionMaker', influence: 5, contact, sentiment: 1, lastContact: TODAY }],
    }).stakeholders;
  const { attention } = made([
    { ...plan('One', {}), stakeholders: people(3) },
    { ...plan('None', {}), stakeholders: people(0) },
  ]);
  expect(attention.filter(({ kind }) => kind === 'thread' || kind === 'uncovered')).toMatchObject([
    { kind: 'thread', accounts: [{ name: 'One' }] },
    { kind: 'uncovered', accounts: [{ name: 'None' }] },
  ]);
});

test('without key accounts there are no alerts', () => {
  expect(made([])).toMatchObject({ accounts: [], attention: [], head: { keyAccounts: 0, forecast: 0, openPotential: null } });
});

test('health that is held down needs attention first, the lowest at the top', () => {
  const known = { date: '2026-05-20', kind: 'customer', answers: 1, engagement: 9, loyalty: 9 } as const;
  const reached = sketchedPlan({ goals: [{ goal: 'Grow', status: 'reached' }] }).goals;
  const years = { revenue1: null, revenue2: 100, revenue3: 50, revenueToDate: null };
  const pulse = pulseOfYears(years, { priceRise: 0, yearEnded: '2025-12-31', today: () => TODAY });
  const half = { ...plan('Half', years, [known]), goals: reached, pulse };
  const unasked = { ...plan('Unasked', { revenue2: 100, revenue3: 120 }, [{ ...known, kind: 'internal' }]), goals: reached };
  const fine = { ...plan('Fine', { revenue2: 100, revenue3: 100 }, [known]), goals: reached };
  const [first] = made([fine, unasked, half]).attention;
  expect(first).toMatchObject({
    kind: 'held',
    accounts: [
      { name: 'Half', health: { health: 33, limits: [{ kind: 'halved' }] } },
      { name: 'Unasked', health: { health: 66, limits: [{ kind: 'notAsked' }] } },
    ],
  });
});

test('there is a share and a concentration by group beside those by account, once an account has a parent', () => {
  const plans = [plan('A', { revenue3: 300 })];
  const register = ['A', 'B', 'C'].map((name) => ({ name, parent: name === 'B' ? 'a' : '' }));
  const { head } = made(plans, { revenues: [300, 500, 200], register });
  expect(head.concentration).toMatchObject({ share: 0.3, topOne: 0.5 });
  expect(head.byGroup).toMatchObject({ share: 0.8, topOne: 0.8, topThree: 1 });
  expect(made(plans, { register: [{ name: 'A', parent: '' }] }).head.byGroup).toBeNull();
});

test('a manager whose recorded time is less than the key accounts ask needs attention', () => {
  const busy = (name: string) => ({
    ...plan(name, { id: name, kam: 'Eve' }),
    team: [{ ...plan(name).team[0]!, person: 'Eve', timeShare: 0.2 }],
  });
  const timeOf = ({ attention }: ReturnType<typeof made>) => attention.find(({ kind }) => kind === 'time');
  const plans = [busy('A'), busy('B')];
  expect(timeOf(made(plans))).toMatchObject({ managers: [{ name: 'Eve', given: 0.4, asked: 1, isShort: true }] });
  // Subsidiaries that share a seat ask for one.
  const subsidiaries = ['A', 'B'].map((name, at) => ranked(name, at + 1, { group: 'group' }));
  expect(timeOf(made([...plans, busy('C')], { ranked: subsidiaries }))).toMatchObject({
    managers: [{ asked: 1, isShort: true }],
  });
});
