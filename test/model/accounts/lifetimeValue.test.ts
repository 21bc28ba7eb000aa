import fc from 'fast-check';
import { lifetimeValue } from '../../../src/model/accounts/lifetimeValue';

// The margin multiples of Gupta & Lehmann, "Customers as assets", Journal of Interactive Marketing 17(1), 2003: retention in rows.
test.each([
  [0.6, [1.2, 1.15, 1.11, 1.07]],
  [0.7, [1.75, 1.67, 1.59, 1.52]],
  [0.8, [2.67, 2.5, 2.35, 2.22]],
  [0.9, [4.5, 4.09, 3.75, 3.46]],
])('at a retention of %d the multiples for discounts of 10, 12, 14 and 16% are %j', (retention, multiples) => {
  const found = [0.1, 0.12, 0.14, 0.16].map((discount) => lifetimeValue({ margin: 1, retention, discount }));
  expect(found.map((value) => Math.round((value ?? NaN) * 100) / 100)).toEqual(multiples);
});

const rate = fc.integer({ min: 0, max: 95 }).map((percent) => percent / 100);
const discountRate = fc.integer({ min: 5, max: 40 }).map((percent) => percent / 100);

test('is the sum of the expected margins, each discounted', () => {
  fc.assert(
    fc.property(rate, discountRate, (retention, discount) => {
      let sum = 0;
      for (let period = 1; period <= 2000; period += 1) sum += 100 * (retention / (1 + discount)) ** period;
      expect(lifetimeValue({ margin: 100, retention, discount })).toBeCloseTo(sum, 6);
      expect(lifetimeValue({ margin: 100, retention, discount, firstMarginNow: true })).toBeCloseTo(sum + 100, 6);
    }),
    { seed: 21, numRuns: 60 },
  );
});

test('is infinite at a retention of 1 + discount or more', () => {
  expect(lifetimeValue({ margin: 5, retention: 1.1, discount: 0.1 })).toBe(Infinity);
  expect(lifetimeValue({ margin: 5, retention: 1.2, discount: 0.1, firstMarginNow: true })).toBe(Infinity);
  expect(lifetimeValue({ margin: 5, retention: 1, discount: 0 })).toBe(Infinity);
  expect(lifetimeValue({ margin: -5, retention: 1, discount: 0 })).toBe(-Infinity);
  expect(lifetimeValue({ margin: 0, retention: 1, discount: 0 })).toBe(0);
  expect(lifetimeValue({ margin: 5, retention: 1, discount: 0.1 })).toBeCloseTo(50, 9);
});

test('an account that costs more than it brings has a negative value', () => {
  expect(lifetimeValue({ margin: -100, retention: 0.8, discount: 0.2 })).toBeCloseTo(-200, 9);
  expect(lifetimeValue({ margin: -100, retention: 0, discount: 0.2 })).toBe(0);
});
