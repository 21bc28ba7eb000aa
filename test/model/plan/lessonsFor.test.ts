import { lessonsFor, type Lesson } from '../../../src/model/plan/lessonsFor';

const lesson = (goal: string, account: string, measure = ''): Lesson => ({ goal, account, measure, lesson: `From ${goal}` });
const lessons = [
  lesson('A meeting with the CFO', 'Other'),
  lesson('Fewer returns', 'Own', 'Returns'),
  lesson('Meeting with the CTO in autumn', 'Own'),
  lesson('Win the north', 'Other'),
];
const goalsOf = (goal: { goal: string; measure: string }) => lessonsFor(goal, 'Own', lessons).map((each) => each.goal);

test('lessons come from goals with the same words or the same measure, the closest and those of the own account first', () => {
  expect(goalsOf({ goal: 'Meeting with the CEO', measure: '' })).toEqual([
    'Meeting with the CTO in autumn',
    'A meeting with the CFO',
  ]);
  expect(goalsOf({ goal: 'Better packaging', measure: 'returns' })).toEqual(['Fewer returns']);
});

test('a goal is not taught by itself, and short words alone make no goals alike', () => {
  expect(goalsOf({ goal: 'fewer returns', measure: 'Returns' })).toEqual([]);
  expect(goalsOf({ goal: 'Sell in the south', measure: '' })).toEqual([]);
});

test('a review teaches the goals that it speaks of', () => {
  const review: Lesson = { ...lesson('Review of 1 May', 'Own'), about: 'Their engineers decide about packaging' };
  expect(lessonsFor({ goal: 'New packaging for the north', measure: '' }, 'Own', [review])).toEqual([review]);
  expect(lessonsFor({ goal: 'Review the contract', measure: '' }, 'Own', [review])).toEqual([]);
});
