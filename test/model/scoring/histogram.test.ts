import * as fc from 'fast-check';
import { histogram } from '../../../src/model/scoring/histogram';

test('figures fall into bins of equal width, the last including its end', () => {
  expect(histogram([0, 1, 5, 9.9, 10], { low: 0, high: 10 }, 2)).toEqual({ from: 0, to: 10, counts: [2, 3], below: 0, above: 0 });
});

test('figures outside the bounds are counted separately', () => {
  expect(histogram([-1, 11, 12, 3, null], { low: 0, high: 10 }, 1)).toEqual({ from: 0, to: 10, counts: [1], below: 1, above: 2 });
});

test('the histogram is the same if less is better', () => {
  const values = [1, 2, 3, 8];
  expect(histogram(values, { low: 10, high: 0 })).toEqual(histogram(values, { low: 0, high: 10 }));
});

test('equal bounds give empty bins', () => {
  expect(histogram([4, 5, 6], { low: 5, high: 5 }, 2)).toEqual({ from: 5, to: 5, counts: [0, 0], below: 1, above: 2 });
});

test('there are 20 bins by default, and every figure is counted', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -50, max: 150, noNaN: true })), (values) => {
      const { counts, below, above } = histogram(values, { low: 0, high: 100 });
      expect(counts).toHaveLength(20);
      expect(counts.reduce((sum, count) => sum + count, below + above)).toBe(values.length);
    }),
    { seed: 2 },
  );
});

test('bins begin at the lower bound, wherever that is', () => {
  expect(histogram([10, 14, 15, 20], { low: 10, high: 20 }, 2).counts).toEqual([2, 2]);
  expect(histogram([-20, -16, -15, -11, -10], { low: -10, high: -20 }, 2).counts).toEqual([2, 3]);
});

test('figures that are not finite are nowhere', () => {
  expect(histogram([NaN, Infinity, -Infinity], { low: 0, high: 10 }, 2)).toEqual({
    from: 0,
    to: 10,
    counts: [0, 0],
    below: 0,
    above: 0,
  });
});
