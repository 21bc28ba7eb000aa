import fc from 'fast-check';
import { shares, wholeShares } from '../../../src/model/criteria/shares';

test('three equal weights are 34%, 33% and 33%', () => {
  expect(wholeShares(shares([1, 1, 1]))).toEqual([0.34, 0.33, 0.33]);
});

test('the largest remainders are rounded up', () => {
  expect(wholeShares([0.104, 0.206, 0.69])).toEqual([0.1, 0.21, 0.69]);
});

test('of equal remainders the first is rounded up, however the shares were computed', () => {
  const weights = [22.5, 10.5, 67];
  for (const times of [1, 2, 0.1, 1 / 3, 7.3])
    expect(wholeShares(shares(weights.map((weight) => weight * times)))).toEqual([0.23, 0.1, 0.67]);
  expect(wholeShares([0.225 - 1e-16, 0.105 + 1e-16, 0.67])).toEqual([0.23, 0.1, 0.67]);
});

test('without weights every share is 0', () => {
  expect(wholeShares(shares([0, 0]))).toEqual([0, 0]);
  expect(wholeShares([])).toEqual([]);
});

test('they add up to 100 and are each less than a percent off, whatever the weights', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 15 }), (weights) => {
      fc.pre(weights.some((weight) => weight > 0));
      const parts = shares(weights);
      const percents = wholeShares(parts).map((part) => Math.round(part * 100));
      expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
      for (const [index, percent] of percents.entries()) expect(Math.abs(percent - (parts[index] ?? 0) * 100)).toBeLessThan(1);
    }),
    { seed: 7 },
  );
});
