import { comparedRatio } from '../../../src/model/board/comparedRatio';

const criterion = (id: string, weight: number) => ({ id, weight });
/** Consistent answers: 4 to 2 to 1. */
const answers = [
  { first: 'a', second: 'b', ratio: 2 },
  { first: 'a', second: 'c', ratio: 4 },
  { first: 'b', second: 'c', ratio: 2 },
];

test('is 0 for consistent answers if the weights follow from them', () => {
  expect(comparedRatio([criterion('a', 4), criterion('b', 2), criterion('c', 1)], answers)).toBeCloseTo(0, 9);
});

test('accepts weights rounded to whole percents', () => {
  expect(comparedRatio([criterion('a', 57), criterion('b', 29), criterion('c', 14)], answers)).toBeCloseTo(0, 9);
});

test('measures how much the answers contradict each other', () => {
  const contradicting = answers.map((answer) => ({
    ...answer,
    ratio: answer.second === 'c' && answer.first === 'a' ? 1 / 4 : answer.ratio,
  }));
  // For three criteria the eigenvalue is 1 + x + 1/x, where x is the cube root of ab·bc/ac: here 2·2/(1/4).
  const x = Math.cbrt(16);
  const found = comparedRatio([criterion('a', 0.26), criterion('b', 0.33), criterion('c', 0.41)], contradicting);
  expect(found).toBeCloseTo((1 + x + 1 / x - 3) / 2 / 0.58, 9);
});

test('is null if the weights were changed by more than rounding', () => {
  expect(comparedRatio([criterion('a', 50), criterion('b', 30), criterion('c', 20)], answers)).toBeNull();
});

test('is null if a pair in use has no answer; a criterion without weight needs no answer', () => {
  const used = [criterion('a', 4), criterion('b', 2), criterion('c', 1)];
  expect(comparedRatio(used, answers.slice(1))).toBeNull();
  expect(comparedRatio([...used, criterion('d', 0)], answers)).toBeCloseTo(0, 9);
  expect(comparedRatio([criterion('a', 2), criterion('b', 1)], answers)).toBeNull();
});
