import * as fc from 'fast-check';
import { sampleRankCorrelation } from 'simple-statistics';
import { spearman } from '../../../src/model/scoring/spearman';

test('matches the published example of IQ and hours of television', () => {
  const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
  const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
  expect(spearman(iq, hours)).toBeCloseTo(-29 / 165, 12);
});

test('equal values share the mean of their ranks', () => {
  // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: Pearson's correlation of the ranks is 4.5 / √(4.5 · 5).
  expect(spearman([10, 20, 20, 30], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
  expect(spearman([10, 20, 20, 30], [1, 3, 2, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
});

test('the same order gives 1, the opposite −1, whatever the distances', () => {
  expect(spearman([1, 2, 3], [1, 10, 1000])).toBeCloseTo(1, 12);
  // Not 1.0000000000000002.
  expect(spearman([1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3, 4, 5, 6, 7, 8])).toBeLessThanOrEqual(1);
  expect(spearman([1, 2, 3], [9, 8, -5])).toBeCloseTo(-1, 12);
});

test.each([
  [[], []],
  [[1], [2]],
  [
    [5, 5, 5],
    [1, 2, 3],
  ],
  [
    [1, 2, 3],
    [4, 4, 4],
  ],
])('%p and %p have no correlation', (xs, ys) => {
  expect(spearman(xs, ys)).toBeNull();
});

test('agrees with simple-statistics, also where values are equal', () => {
  const list = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(list, list, (xs, ys) => {
      fc.pre(new Set(xs).size > 1 && new Set(ys).size > 1);
      expect(spearman(xs, ys)).toBeCloseTo(sampleRankCorrelation(xs, ys), 12);
    }),
    { seed: 3, numRuns: 50 },
  );
});

test('does not change its input', () => {
  expect(spearman(Object.freeze([3, 1, 2]), Object.freeze([1, 2, 3]))).toBeCloseTo(-0.5, 12);
});

test('two values are enough for a list: yes and no can be compared with any order', () => {
  // Ranks 1.5, 1.5, 3.5, 3.5 against 1, 2, 3, 4.
  expect(spearman([0, 0, 1, 1], [1, 2, 3, 4])).toBeCloseTo(4 / Math.sqrt(4 * 5), 12);
  expect(spearman([1, 2, 3, 4], [0, 0, 1, 1])).toBeCloseTo(4 / Math.sqrt(4 * 5), 12);
});
