import { DEFAULT_HEALTH_SETTINGS } from '../../../src/model/programme/HealthSettings';
import type { ProgrammeSettings } from '../../../src/model/programme/AccountState';
import { accountStateOf } from '../../../src/model/programme/accountStateOf';
import { action, deal, fact, goal, person, plan, review, swot, TODAY, white } from '../plan/plans';

const settings: ProgrammeSettings = {
  today: TODAY,
  customerReviewEvery: 'quarterly',
  smallTeam: false,
  staleAfter: 90,
  accountsEach: 3,
  health: DEFAULT_HEALTH_SETTINGS,
  keyAccountsOf: new Map([['sara', 4]]),
};

test('with an empty plan and no tier, values are unknown and reviews are not due', () => {
  expect(accountStateOf(plan(), settings)).toMatchObject({
    health: { known: 0, health: null, band: null },
    cadence: { cadence: null, isByHand: false },
    internal: { last: '', next: '', lateBy: null, isDue: false },
    customer: { last: '', next: '', lateBy: null, isDue: false },
    coverage: { covered: 0, all: 0, share: null },
    completeness: { met: 0, total: 20 },
    oldestFact: null,
    forecast: 0,
    openPotential: null,
    overdue: 0,
    team: ['noManager', 'noSponsor', 'oneFunction'],
  });
});

test('a key account with a plan at work', () => {
  const state = accountStateOf(
    plan({
      account: { tier: 'key', kam: 'Sara', sponsor: 'Mina', revenue2: 1000, revenue3: 1000 },
      stakeholders: [
        person({ name: 'Ana', influence: 4, sentiment: 1, contact: 3, lastContact: '2026-06-01' }),
        person({ name: 'Ben', influence: 1, sentiment: 1, contact: 0 }),
      ],
      business: [fact({ confirmedOn: '2026-06-01' }), fact()],
      swot: [swot({ recordedOn: '2026-03-02', confirmedOn: '' })],
      goals: [goal({ status: 'onTrack', due: '2026-06-09' }), goal({ status: 'reached', due: '2026-01-01' })],
      actions: [
        action({ status: 'toDo', due: '2026-06-01' }),
        action({ status: 'done', due: '2026-06-01' }),
        action({ due: TODAY }),
      ],
      opportunities: [
        deal({ stage: 'proposed', amount: 1000, expectedClose: '2026-06-01' }),
        deal({ stage: 'won', amount: 700, expectedClose: '2026-01-01' }),
        deal({ stage: 'identified', amount: 500 }),
      ],
      whitespace: [white({ status: 'open', potential: 300, current: 100 }), white({ status: 'notRelevant', potential: 900 })],
      reviews: [
        review({ date: '2026-03-10', kind: 'internal', outcome: 'keep', healthThen: 80 }),
        review({ date: '2026-04-10', kind: 'internal', outcome: 'keep', healthThen: 75 }),
        review({ date: '2026-05-20', kind: 'internal', outcome: 'keep', healthThen: 70, engagement: 8, loyalty: 9 }),
      ],
    }),
    settings,
  );
  expect(state).toMatchObject({
    // (25·100·4/12 + 25·50 + 20·80 + 20·90 + 10·50) / 100 = 59.8
    health: { known: 5, health: 60, band: 'medium' },
    trends: { health: { direction: 'tooFew', isFlagged: false } },
    cadence: { cadence: 'monthly', points: { tier: 2, health: 1, team: 0 } },
    internal: { last: '2026-05-20', next: '2026-06-20', lateBy: -10, isDue: false },
    customer: { last: '', next: TODAY, lateBy: 0, isDue: true },
    coverage: { covered: 4, all: 5, share: 0.8 },
    oldestFact: 100,
    forecast: 50,
    openPotential: 200,
    overdue: 3,
    team: ['oneFunction', 'tooManyAccounts'],
  });
});

test('customer reviews are for key accounts, at the period in the settings', () => {
  const reviews = [review({ date: '2026-05-01', kind: 'customer', outcome: 'keep' })];
  const customer = (tier: 'key' | 'watch', customerReviewEvery: ProgrammeSettings['customerReviewEvery']) =>
    accountStateOf(plan({ account: { tier }, reviews }), { ...settings, customerReviewEvery }).customer.next;
  expect(customer('key', 'quarterly')).toBe('2026-08-01');
  expect(customer('key', 'monthly')).toBe('2026-06-01');
  expect(customer('watch', 'monthly')).toBe('');
});

test('whitespace without open entries is worth 0, not unknown', () => {
  expect(
    accountStateOf(plan({ whitespace: [white({ status: 'owned', current: 5, potential: 5 })] }), settings).openPotential,
  ).toBe(0);
});
