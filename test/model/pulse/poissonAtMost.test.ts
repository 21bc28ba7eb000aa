import { poissonAtMost } from '../../../src/model/pulse/poissonAtMost';

test('gives the distribution of Poisson', () => {
  expect(poissonAtMost(0, 0)).toBe(1);
  expect(poissonAtMost(0, 2)).toBeCloseTo(Math.exp(-2), 12);
  // Abramowitz and Stegun, table 26.7: P(X ≤ 3; 5) = 0.26503
  expect(poissonAtMost(3, 5)).toBeCloseTo(0.26503, 5);
  expect(poissonAtMost(40, 5)).toBeCloseTo(1, 12);
});
