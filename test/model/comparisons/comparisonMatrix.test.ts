import { comparisonMatrix } from '../../../src/model/comparisons/comparisonMatrix';

const ids = ['growth', 'fit', 'solvency'];

test('a judgement stands in its cell, its reciprocal in the mirror, 1 on the diagonal', () => {
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

test('a pair that was not judged is null on both sides', () => {
  expect(comparisonMatrix(ids, [{ first: 'growth', second: 'fit', ratio: 3 }])).toEqual([
    [1, 3, null],
    [1 / 3, 1, null],
    [null, null, 1],
  ]);
});

test('a judgement may name its pair in either order', () => {
  expect(comparisonMatrix(['a', 'b'], [{ first: 'b', second: 'a', ratio: 4 }])).toEqual([
    [1, 1 / 4],
    [4, 1],
  ]);
});

test('of a pair judged twice the last judgement counts, whichever way it was asked', () => {
  const comparisons = [
    { first: 'a', second: 'b', ratio: 9 },
    { first: 'b', second: 'a', ratio: 2 },
  ];
  expect(comparisonMatrix(['a', 'b'], comparisons)).toEqual([
    [1, 1 / 2],
    [2, 1],
  ]);
});

test('judgements on other criteria, and of a criterion with itself, are left out', () => {
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

test('no criteria, no matrix', () => {
  expect(comparisonMatrix([], [])).toEqual([]);
});
