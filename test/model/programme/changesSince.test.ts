import { DEFAULT_HEALTH_SETTINGS } from '../../../src/model/programme/HealthSettings';
import type { AccountState } from '../../../src/model/programme/AccountState';
import { accountStateOf } from '../../../src/model/programme/accountStateOf';
import { changesSince } from '../../../src/model/programme/changesSince';
import { action, deal, goal, person, plan, review, TODAY } from '../plan/plans';

const account = plan({
  account: { tier: 'key' },
  stakeholders: [
    person({ name: 'Ana', influence: 3, sentiment: 1, contact: 2, lastContact: '2026-05-20' }),
    person({ name: 'Ben', influence: 1, lastContact: '2026-04-01' }),
  ],
  goals: [goal({ id: 'g1', status: 'reached' }), goal({ id: 'g2', status: 'reached' }), goal({ id: 'g3', status: 'onTrack' })],
  actions: [
    action({ id: 'a1', status: 'done', doneOn: '2026-05-10' }),
    action({ id: 'a2', status: 'done', doneOn: '2026-05-09' }),
    action({ id: 'a3', status: 'toDo', doneOn: '2026-06-01' }),
  ],
  opportunities: [
    deal({ id: 'o1', stage: 'won', amount: 10, closedOn: '2026-05-11' }),
    deal({ id: 'o2', stage: 'lost', amount: 10, closedOn: '2026-06-10' }),
    deal({ id: 'o3', stage: 'won', amount: 10, closedOn: '2026-01-01' }),
    deal({ id: 'o4', stage: 'proposed', amount: 1000 }),
    deal({ id: 'o5', stage: 'won', amount: 10 }),
  ],
});
const state: AccountState = accountStateOf(account, {
  today: TODAY,
  customerReviewEvery: 'quarterly',
  smallTeam: false,
  staleAfter: 90,
  accountsEach: 5,
  health: DEFAULT_HEALTH_SETTINGS,
  keyAccountsOf: new Map(),
});
const last = review({
  date: '2026-05-10',
  kind: 'internal',
  outcome: 'keep',
  scoreThen: 7.1,
  rankThen: 2,
  tierThen: 'watch',
  healthThen: 60,
  coverageThen: 0.75,
  forecastThen: 200,
  completeThen: null,
});
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

test('shows the figures then and now', () => {
  const found = changesSince(account, { score: 7.1 + 1e-12, rank: 1 }, state, last);
  expect(found).toMatchObject({
    since: '2026-05-10',
    score: { then: 7.1, isChanged: false },
    rank: { then: 2, now: 1, isChanged: true },
    tier: { then: 'watch', now: 'key', isChanged: true },
    health: { then: 60, now: null, isChanged: true },
    coverage: { then: 0.75, now: 0.75, isChanged: false },
    forecast: { then: 200, now: 500, isChanged: true },
    completeness: { then: null, now: state.completeness.share, isChanged: true },
  });
});

test('a part of health that became known since then is named', () => {
  const now = (partsThen: string) => changesSince(account, { score: null, rank: null }, state, { ...last, partsThen }).nowKnown;
  expect(now('– · – · – · – · –')).toEqual(['relationships', 'goals']);
  expect(now('80 · – · – · 70 · –')).toEqual(['goals']);
  expect(now('')).toEqual([]);
});

test('actions, wins, losses and meetings count from the day of the last review', () => {
  const found = changesSince(account, { score: null, rank: null }, state, last, ['g2', 'g3', 'gone']);
  expect(ids(found.actionsDone)).toEqual(['a1']);
  expect([ids(found.won), ids(found.lost)]).toEqual([['o1'], ['o2']]);
  expect(found.peopleMet.map(({ name }) => name)).toEqual(['Ana']);
  expect(ids(found.goalsReached)).toEqual(['g2']);
});

test('at the first review there is no comparison, and the lists are empty', () => {
  const found = changesSince(account, { score: 7, rank: null }, state, null, ['g1']);
  expect(found).toMatchObject({ since: '', score: { then: null, now: 7 }, rank: { then: null, now: null, isChanged: false } });
  const { goalsReached, actionsDone, won, lost, peopleMet } = found;
  expect([goalsReached, actionsDone, won, lost, peopleMet]).toEqual([[], [], [], [], []]);
});
