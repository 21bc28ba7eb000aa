import * as fc from 'fast-check';
import { shares } from '../../../src/model/criteria/shares';

test('weights become shares of their sum', () => {
  expect(shares([30, 20, 50])).toEqual([0.3, 0.2, 0.5]);
});

test('without any weight all shares are 0', () => {
  expect(shares([0, 0])).toEqual([0, 0]);
  expect(shares([])).toEqual([]);
});

test('a value that is not a number above 0 has no share', () => {
  expect(shares([1, -5, NaN, Infinity, 3])).toEqual([0.25, 0, 0, 0, 0.75]);
});

test('shares sum to 1 however large or small the weights are', () => {
  const weight = fc.double({ min: 1e-300, max: 1e308, noNaN: true });
  fc.assert(
    fc.property(fc.array(weight, { minLength: 1, maxLength: 9 }), (weights) => {
      expect(shares(weights).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }),
    { seed: 6 },
  );
});
