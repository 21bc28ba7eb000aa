import fc from 'fast-check';
import { dealVariance } from '../../../src/model/plan/dealVariance';
import { normalBelow, normalQuantile } from '../../../src/model/plan/normal';

const deals = fc.array(
  fc.record({ amount: fc.integer({ min: 0, max: 1000 }), probability: fc.double({ min: 0, max: 1, noNaN: true }) }),
  { minLength: 1, maxLength: 15 },
);

test('two even deals are won together in 1/4 + asin(ρ)/2π of all cases (Sheppard 1899)', () => {
  const even = { amount: 100, probability: 0.5 };
  for (const correlation of [0, 0.3, 0.6, 0.9]) {
    const both = 1 / 4 + Math.asin(correlation) / (2 * Math.PI);
    const covariance = both - 1 / 4;
    expect(dealVariance([even, even], correlation)).toBeCloseTo(100 ** 2 * (2 * 0.25 + 2 * covariance), 1);
  }
});

test('without correlation it is the sum of the variances of the deals', () => {
  fc.assert(
    fc.property(deals, (list) => {
      const alone = list.reduce((sum, { amount, probability: p }) => sum + amount ** 2 * p * (1 - p), 0);
      expect(dealVariance(list, 0)).toBeCloseTo(alone, 0);
    }),
    { seed: 41 },
  );
});

test('the more deals move together, the wider the range, up to that of deals that are all won or lost at once', () => {
  fc.assert(
    fc.property(deals, (list) => {
      const variances = [0, 0.3, 0.6, 1].map((correlation) => dealVariance(list, correlation));
      for (let at = 1; at < variances.length; at += 1)
        expect(variances[at]!).toBeGreaterThanOrEqual(0.999 * variances[at - 1]! - 0.5);
      const most = list.reduce((sum, { amount }) => sum + amount, 0) ** 2 / 4;
      expect(variances[3]!).toBeLessThanOrEqual(most + 1);
    }),
    { seed: 42, numRuns: 50 },
  );
});

test('certain deals do not vary, however large they are', () => {
  expect(
    dealVariance(
      Array.from({ length: 5 }, () => ({ amount: 1e8, probability: 1 })),
      0.3,
    ),
  ).toBe(0);
  expect(
    dealVariance(
      [
        { amount: 100, probability: 1 },
        { amount: 50, probability: 0 },
      ],
      0.3,
    ),
  ).toBeCloseTo(0, 9);
  expect(dealVariance([], 0.3)).toBe(0);
});

test('one deal of even chances varies by half of its amount, without noise', () => {
  expect(Math.sqrt(dealVariance([{ amount: 1e9, probability: 0.5 }], 0.3))).toBe(5e8);
});

test('the normal distribution and its quantiles agree with the tables', () => {
  expect(normalBelow(0)).toBeCloseTo(0.5, 6);
  expect(normalBelow(1.959964)).toBeCloseTo(0.975, 6);
  expect(normalBelow(-1.281552)).toBeCloseTo(0.1, 6);
  expect(normalQuantile(0.9)).toBeCloseTo(1.281552, 5);
  expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
});
