import { describeJudgement, describeSuggestion } from '../../../sidebar/compareCriteria/describeJudgement';
import { draftOf } from '../../../sidebar/criteriaDraft/DraftCriterion';
import { compareCriteria as persian } from '../../../src/text/fa/compareCriteria';
import { compareCriteria as english } from '../../../src/text/en/compareCriteria';
import { criterion } from '../chooseCriteria/ranking';

const [first, second] = draftOf([criterion('Growth'), criterion('Fit')]);
const question = { first: first!, second: second! };

describe('describeJudgement', () => {
  test.each([
    [1, 'Growth and Fit equally important'],
    [2, 'Growth barely more important than Fit'],
    [3, 'Growth a little more important than Fit'],
    [5, 'Growth clearly more important than Fit'],
    [1 / 7, 'Fit much more important than Growth'],
    [1 / 9, 'Fit overwhelmingly more important than Growth'],
  ])('describes %d', (ratio, words) => expect(describeJudgement(question, ratio)).toBe(words));
});

describe('describeSuggestion', () => {
  test('is short if the same criterion leads', () => {
    expect(describeSuggestion(question, 7, 3)).toBe('a little more');
    expect(describeSuggestion(question, 1 / 7, 1 / 3)).toBe('a little more');
  });

  test('names both if the other one leads, or neither', () => {
    expect(describeSuggestion(question, 7, 1 / 3)).toBe('Fit a little more important than Growth');
    expect(describeSuggestion(question, 7, 1)).toBe('Growth and Fit equally important');
    expect(describeSuggestion(question, 1, 3)).toBe('Growth a little more important than Fit');
  });
});

test.each([
  ['English', english],
  ['Persian', persian],
])('every step has its own description in %s', (_, { degree }) => {
  const words = [2, 3, 4, 5, 6, 7, 8, 9].map(degree);
  expect(words.every((word) => word.trim() !== '')).toBe(true);
  expect(new Set(words).size).toBe(8);
});
