import { comparisonMatrix } from '../../../src/model/comparisons/comparisonMatrix';

const ids = ['growth', 'fit', 'solvency'];

test('a judgement is in its cell, its reciprocal in the mirrored cell, and the diagonal is 1', () => {
  const comparisons = [
    { first: 'growth', second: 'fit', ratio: 3 },
    { first: 'growth', second: 'solvency', ratio: 5 },
    { first: 'fit', second: 'solvency', ratio: 1 / 2 },
  ];
  expect(comparisonMatrix(ids, comparisons)).toEqual([
    [1, 3, 5],
    [1 / 3, 1, 1 / 2],
    [1 / 5, 2, 1],
  ]);
});

test('a pair without a judgement is null on both sides', () => {
  expect(comparisonMatrix(ids, [{ first: 'growth', second: 'fit', ratio: 3 }])).toEqual([
    [1, 3, null],
    [1 / 3, 1, null],
    [null, null, 1],
  ]);
});

test('a judgement can name its pair in either order', () => {
  expect(comparisonMatrix(['a', 'b'], [{ first: 'b', second: 'a', ratio: 4 }])).toEqual([
    [1, 1 / 4],
    [4, 1],
  ]);
});

test('for a pair judged twice the last judgement counts, in either order', () => {
  const comparisons = [
    { first: 'a', second: 'b', ratio: 9 },
    { first: 'b', second: 'a', ratio: 2 },
  ];
  expect(comparisonMatrix(['a', 'b'], comparisons)).toEqual([
    [1, 1 / 2],
    [2, 1],
  ]);
});

test('ignores judgements on other criteria and of a criterion with itself', () => {
  const comparisons = [
    { first: 'a', second: 'gone', ratio: 9 },
    { first: 'gone', second: 'b', ratio: 9 },
    { first: 'a', second: 'a', ratio: 9 },
  ];
  expect(comparisonMatrix(['a', 'b'], comparisons)).toEqual([
    [1, null],
    [null, 1],
  ]);
});

test('without criteria the matrix is empty', () => {
  expect(comparisonMatrix([], [])).toEqual([]);
});
