import * as fc from 'fast-check';
import { quantile as published } from 'simple-statistics';
import { quantile } from '../../../src/model/numbers/quantile';

test('is a number of the list, or between two of them', () => {
  const ten = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
  expect([0, 0.1, 0.25, 0.5, 1].map((part) => quantile(ten, part))).toEqual([1, 1.9, 3.25, 5.5, 10]);
  expect(quantile([3], 0.1)).toBe(3);
  expect(quantile([], 0.5)).toBeNaN();
});

test('agrees with simple-statistics', () => {
  const numbers = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (list, part) => {
      expect(quantile(list, part)).toBeCloseTo(published(list, part), 6);
    }),
    { seed: 13 },
  );
});
