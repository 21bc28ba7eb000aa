import { sayJudgement } from '../../../sidebar/compareCriteria/sayJudgement';
import { saySuggestion } from '../../../sidebar/compareCriteria/saySuggestion';
import { draftOf } from '../../../sidebar/chooseCriteria/draft/DraftCriterion';
import { compareCriteria as persian } from '../../../src/text/fa/compareCriteria';
import { compareCriteria as english } from '../../../src/text/en/compareCriteria';
import { criterion } from '../chooseCriteria/ranking';

const [first, second] = draftOf([criterion('Growth'), criterion('Fit')]);
const question = { first: first!, second: second! };

describe('sayJudgement', () => {
  test.each([
    [1, 'Growth and Fit matter equally'],
    [2, 'Growth matters barely more than Fit'],
    [3, 'Growth matters a little more than Fit'],
    [5, 'Growth matters clearly more than Fit'],
    [1 / 7, 'Fit matters much more than Growth'],
    [1 / 9, 'Fit matters overwhelmingly more than Growth'],
  ])('puts %d in words', (ratio, words) => expect(sayJudgement(question, ratio)).toBe(words));
});

describe('saySuggestion', () => {
  test('is short where the same criterion leads', () => {
    expect(saySuggestion(question, 7, 3)).toBe('a little more');
    expect(saySuggestion(question, 1 / 7, 1 / 3)).toBe('a little more');
  });

  test('names both where the other one leads, or neither', () => {
    expect(saySuggestion(question, 7, 1 / 3)).toBe('Fit matters a little more than Growth');
    expect(saySuggestion(question, 7, 1)).toBe('Growth and Fit matter equally');
    expect(saySuggestion(question, 1, 3)).toBe('Growth matters a little more than Fit');
  });
});

test.each([
  ['English', english],
  ['Persian', persian],
])('every step has words of its own in %s', (_, { degree }) => {
  const words = [2, 3, 4, 5, 6, 7, 8, 9].map(degree);
  expect(words.every((word) => word.trim() !== '')).toBe(true);
  expect(new Set(words).size).toBe(8);
});
