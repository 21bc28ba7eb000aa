import { actionsInOrder, goalsInOrder, peopleInOrder } from '../../../src/model/plan/planOrder';

test('people: the most influential first, people without an influence last, equals in their given order', () => {
  const people = [null, 3, 5, 3].map((influence, id) => ({ id, influence }));
  expect(peopleInOrder(people).map(({ id }) => id)).toEqual([2, 1, 3, 0]);
  expect(people.map(({ id }) => id)).toEqual([0, 1, 2, 3]);
});

test('goals: by horizon, then the earliest due; blanks last', () => {
  const goals = [
    { horizon: null, due: '2026-01-01' },
    { horizon: 'long', due: '2026-01-01' },
    { horizon: 'short', due: '' },
    { horizon: 'short', due: '2026-09-01' },
    { horizon: 'medium', due: '2026-01-01' },
    { horizon: 'short', due: '2026-07-01' },
  ] as const;
  expect(goalsInOrder(goals)).toEqual([goals[5], goals[3], goals[2], goals[4], goals[1], goals[0]]);
});

test('actions: the earliest due first, actions without a date last', () => {
  expect(actionsInOrder(['', '2026-07-01', '2025-12-31', ''].map((due) => ({ due }))).map(({ due }) => due)).toEqual([
    '2025-12-31',
    '2026-07-01',
    '',
    '',
  ]);
});
