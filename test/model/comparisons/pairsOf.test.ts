import { pairsOf } from '../../../src/model/comparisons/pairsOf';

test('returns every pair once, in list order', () => {
  expect(pairsOf(['a', 'b', 'c'])).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ]);
});

test.each([
  [0, 0],
  [1, 0],
  [2, 1],
  [3, 3],
  [4, 6],
  [5, 10],
])('%i criteria make %i pairs', (items, pairs) => {
  expect(pairsOf(Array.from({ length: items }, (_, index) => index))).toHaveLength(pairs);
});

test('equal items still make a pair', () => {
  expect(pairsOf([1, 1])).toEqual([[1, 1]]);
});
