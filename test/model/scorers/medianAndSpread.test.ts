import * as fc from 'fast-check';
import { median, spread, WIDE_SPREAD } from '../../../src/model/scorers/medianAndSpread';

const scores = fc.array(
  fc.integer({ min: 2, max: 20 }).map((half) => half / 2),
  { minLength: 1, maxLength: 9 },
);
const SEED = { seed: 11 };

test('the median is the middle score, in whatever order people scored', () => {
  expect(median([9, 2, 7])).toBe(7);
  expect(median([7])).toBe(7);
});

test('with an even number of scores the median is the mean of the middle two', () => {
  expect(median([4, 9])).toBe(6.5);
  expect(median([10, 4, 1, 7])).toBe(5.5);
});

test('one scorer alone cannot pull the median beyond the other scores', () => {
  expect(median([6, 7, 1])).toBe(6);
  expect(median([6, 7, 10])).toBe(7);
});

test('without scores there is no median and no spread', () => {
  expect(median([])).toBeNull();
  expect(spread([])).toBe(0);
});

test('the spread is the largest score minus the smallest, and 0 for one scorer', () => {
  expect(spread([4, 9, 6])).toBe(5);
  expect(spread([4])).toBe(0);
  expect(spread([4, 7])).toBe(WIDE_SPREAD);
});

test('the median is between smallest and largest, with half of the scores on either side', () => {
  fc.assert(
    fc.property(scores, (given) => {
      const middle = median(given) ?? NaN;
      expect(given.filter((score) => score <= middle).length * 2).toBeGreaterThanOrEqual(given.length);
      expect(given.filter((score) => score >= middle).length * 2).toBeGreaterThanOrEqual(given.length);
    }),
    SEED,
  );
});

test('does not change its input', () => {
  expect(median(Object.freeze([9, 2, 7]))).toBe(7);
});
