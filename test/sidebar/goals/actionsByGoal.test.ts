import { actionsByGoal } from '../../../sidebar/goals/actionsByGoal';

const goals = [
  { id: 'g1', goal: 'Meet the CTO' },
  { id: 'g2', goal: 'Win the new unit' },
];
const ids = (actions: readonly { id: string }[] | undefined) => actions?.map(({ id }) => id).join('');

test('finds the goal of each action by its title, however it is spelled', () => {
  const actions = [
    { id: 'a', goal: 'win the  new unit' },
    { id: 'b', goal: 'Meet the CTO' },
    { id: 'c', goal: 'Meet the CTO' },
  ];
  const { byGoal, withoutGoal } = actionsByGoal(goals, actions);
  expect([ids(byGoal.get('g1')), ids(byGoal.get('g2')), ids(withoutGoal)]).toEqual(['bc', 'a', '']);
});

test('an action without a goal, or with a removed goal, is listed separately', () => {
  const { withoutGoal } = actionsByGoal(
    [...goals, { id: 'g3', goal: '' }],
    [
      { id: 'a', goal: '' },
      { id: 'b', goal: 'Given up' },
    ],
  );
  expect(ids(withoutGoal)).toBe('ab');
});

test('of two goals with one title, the first has the actions', () => {
  const { byGoal } = actionsByGoal([...goals, { id: 'g3', goal: 'Meet the CTO' }], [{ id: 'a', goal: 'Meet the CTO' }]);
  expect([ids(byGoal.get('g1')), ids(byGoal.get('g3'))]).toEqual(['a', '']);
});
