import { DEFAULT_HEALTH_SETTINGS } from '../../../src/model/programme/HealthSettings';
import { planCompleteness } from '../../../src/model/plan/planCompleteness';
import { workOf } from '../../../src/model/plan/workOf';
import { weakPoints } from '../../../src/model/plan/weakPoints';
import { action, deal, fact, goal, person, plan, swot, TODAY } from './plans';

const first = plan({
  account: { id: 'a1', name: 'Ernst Handel', tier: 'standard' },
  goals: [
    goal({ id: 'g1', goal: 'Meet the CTO', owner: 'Sales engineering', due: '2026-06-14' }),
    goal({ id: 'g2', status: 'reached', due: TODAY }),
  ],
  actions: [
    action({ id: 'x1', action: 'Call', owner: 'Sara', due: TODAY }),
    action({ id: 'x2', action: 'Write', owner: 'Reza', due: '' }),
    action({ id: 'x3', action: 'Ask', due: '2026-06-01', status: 'done' }),
    action({ id: 'x4', action: 'Go', due: '2026-06-01', status: 'cancelled' }),
  ],
  opportunities: [
    deal({ id: 'o1', opportunity: 'Licences', owner: 'Sara', expectedClose: '2026-06-15' }),
    deal({ id: 'o2', stage: 'won', expectedClose: '2026-06-01' }),
    deal({ id: 'o3', stage: 'lost', expectedClose: '2026-06-01' }),
  ],
});
const second = plan({
  account: { id: 'a2', name: 'QUICK-Stop', tier: 'watch' },
  actions: [action({ id: 'y1', action: 'Recap', due: '2026-06-09' }), action({ id: 'y2', action: 'Demo', due: '2026-05-01' })],
});

test('lists open actions of all accounts: overdue, this week, later, then without a date; each by date', () => {
  const items = workOf([first, second], TODAY, 'monday', 90, DEFAULT_HEALTH_SETTINGS.meetEvery);
  expect(items.map(({ id, state }) => [id, state])).toEqual([
    ['y2', 'overdue'],
    ['y1', 'overdue'],
    ['x1', 'thisWeek'],
    ['g1', 'thisWeek'],
    ['o1', 'later'],
    ['x2', 'none'],
  ]);
});

test('each entry shows what it is, its owner and its account', () => {
  const items = workOf([first], TODAY, 'monday', 90, DEFAULT_HEALTH_SETTINGS.meetEvery);
  expect(items.find(({ id }) => id === 'g1')).toEqual({
    kind: 'goal',
    accountId: 'a1',
    account: 'Ernst Handel',
    table: 'goals',
    id: 'g1',
    title: 'Meet the CTO',
    owner: 'Sales engineering',
    due: '2026-06-14',
    state: 'thisWeek',
  });
  expect(items.find(({ id }) => id === 'x1')).toMatchObject({ kind: 'action', table: 'actions', title: 'Call', owner: 'Sara' });
  expect(items.find(({ id }) => id === 'o1')).toMatchObject({
    kind: 'opportunity',
    table: 'opportunities',
    title: 'Licences',
    due: '2026-06-15',
  });
});

test.each(['key', 'keyUnderReview'] as const)(
  'plan gaps of an account that is %s belong to its manager, and come last',
  (tier) => {
    const key = plan({ account: { id: 'a3', tier, kam: 'Sara' }, actions: second.actions });
    const items = workOf([key], TODAY, 'monday', 90, DEFAULT_HEALTH_SETTINGS.meetEvery);
    const gaps = items.filter(({ kind }) => kind === 'gap');
    expect(gaps.map(({ title }) => title)).toEqual(planCompleteness(key, TODAY, 90).missing);
    expect(items.slice(-gaps.length)).toEqual(gaps);
    expect(gaps[0]).toEqual({
      kind: 'gap',
      accountId: 'a3',
      account: 'Ernst Handel',
      table: 'stakeholders',
      id: '',
      title: 'threePeople',
      owner: 'Sara',
      due: '',
      state: 'none',
    });
  },
);

test.each(['watch', 'standard', null] as const)('an account with tier %p has no gaps', (tier) => {
  expect(workOf([plan({ account: { tier } })], TODAY, 'monday', 90, DEFAULT_HEALTH_SETTINGS.meetEvery)).toEqual([]);
});

test('each kind of a key account’s weak points is listed once, the most useful to fix first', () => {
  const weak = plan({
    account: { id: 'a5', name: 'Weak', tier: 'key', kam: 'Sara' },
    stakeholders: [1, 2, 3].map((at) => person({ name: `P${at}`, influence: 3, ourOwner: 'Sara', sentiment: 1, contact: 2 })),
    goals: [1, 2].map((at) => goal({ goal: `G${at}`, status: 'onTrack', due: '2026-06-01' })),
    business: [fact({ kind: 'initiative', entry: 'x' })],
    opportunities: [deal({ opportunity: 'O', stage: 'proposed', expectedClose: '2026-06-01' })],
  });
  const kinds = (plans: Parameters<typeof workOf>[0]) =>
    workOf(plans, TODAY, 'monday', 90, DEFAULT_HEALTH_SETTINGS.meetEvery).flatMap((item) =>
      item.kind === 'weak' ? item.title : [],
    );
  expect(new Set(weakPoints(weak, DEFAULT_HEALTH_SETTINGS.meetEvery, TODAY).map(({ kind }) => kind)).size).toBeGreaterThan(3);
  expect(kinds([weak]).slice(0, 3)).toEqual(['oneOfUs', 'goalOverdue', 'dealPastDate']);
  expect(kinds([weak])).toEqual([...new Set(weakPoints(weak, DEFAULT_HEALTH_SETTINGS.meetEvery, TODAY).map(({ kind }) => kind))]);
  expect(kinds([{ ...weak, account: { ...weak.account, tier: 'watch' } }])).toEqual([]);
});

test('the week starts on the day in the settings', () => {
  const saturday = plan({ actions: [action({ due: '2026-06-13' })] });
  expect(workOf([saturday], TODAY, 'monday', 90, DEFAULT_HEALTH_SETTINGS.meetEvery)[0]?.state).toBe('thisWeek');
  expect(workOf([saturday], TODAY, 'saturday', 90, DEFAULT_HEALTH_SETTINGS.meetEvery)[0]?.state).toBe('later');
});

test('a SWOT analysis comes as one item of the manager when it is to be repeated, by its entry that is due first', () => {
  const due = (...days: string[]) =>
    workOf(
      [
        plan({
          account: { kam: 'Sara', tier: null },
          swot: days.map((repeatBy, at) => swot({ id: String(at), entry: 'New rival', repeatBy })),
        }),
      ],
      ...([TODAY, 'monday', 90, DEFAULT_HEALTH_SETTINGS.meetEvery] as const),
    );
  expect(due('2026-09-01', '2026-06-09')).toMatchObject([
    { kind: 'swot', table: 'swot', id: '1', title: 'New rival', owner: 'Sara', due: '2026-06-09', state: 'overdue' },
  ]);
  expect(due('2026-06-14')).toMatchObject([{ kind: 'swot', state: 'thisWeek' }]);
  expect(due('2026-06-15', '')).toEqual([]);
});

test('a weak plan names what is weak, and leaves the analysis to be repeated to its own item', () => {
  const weak = plan({
    account: { id: 'a5', name: 'Weak', tier: 'keyUnderReview', kam: 'Sara' },
    business: [fact({ kind: 'initiative', entry: 'x' }), fact({ kind: 'initiative', entry: 'y' })],
    swot: [
      swot({ id: 'w1', entry: 'New rival', repeatBy: '2026-06-08' }),
      swot({ id: 'w2', entry: 'Old plant', repeatBy: '2026-06-01' }),
      swot({ id: 'w3', entry: 'No day' }),
      swot({ id: 'w4', entry: 'Far away', repeatBy: '2026-12-01' }),
    ],
  });
  const items = workOf([weak], TODAY, 'monday', 90, DEFAULT_HEALTH_SETTINGS.meetEvery);
  expect(items.filter(({ kind }) => kind === 'weak')).toEqual([
    {
      kind: 'weak',
      accountId: 'a5',
      account: 'Weak',
      owner: 'Sara',
      due: '',
      state: 'none',
      table: 'business',
      id: '',
      title: 'oneWord',
      names: ['x', 'y'],
    },
  ]);
  expect(items.filter(({ kind }) => kind === 'swot').map(({ id, due }) => [id, due])).toEqual([['w2', '2026-06-01']]);
});
