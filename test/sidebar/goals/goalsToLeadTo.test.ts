import { goalsToLeadTo } from '../../../sidebar/goals/goalsToLeadTo';

const goal = (id: string, leadsTo = '') => ({ id, goal: `Goal ${id}`, leadsTo });
const ids = (goals: readonly { id: string }[]) => goals.map(({ id }) => id).join('');

test('offers the other goals, except those that would close a circle', () => {
  const [a, b, c] = [goal('a'), goal('b', 'Goal a'), goal('c', 'Goal b')];
  const goals = [a, b, c];
  expect(ids(goalsToLeadTo(a, goals))).toBe('');
  expect(ids(goalsToLeadTo(b, goals))).toBe('a');
  expect(ids(goalsToLeadTo(c, goals))).toBe('ab');
});

test('a circle among other goals does not block leading into it', () => {
  const goals = [goal('a', 'Goal b'), goal('b', 'Goal a'), goal('c')];
  expect(ids(goalsToLeadTo(goals[2] ?? goal('c'), goals))).toBe('ab');
});

test('offers no goal without a title', () => {
  expect(goalsToLeadTo(goal('a'), [goal('a'), { id: 'b', goal: ' ', leadsTo: '' }])).toEqual([]);
});
