import * as fc from 'fast-check';
import { median as published } from 'simple-statistics';
import { median } from '../../../src/model/numbers/median';

test('is the middle, or the mean of the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 9, 1, 2])).toBe(5.5);
  expect(median([])).toBeNaN();
});

test('agrees with simple-statistics and leaves the list as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }), (numbers) => {
      const before = [...numbers];
      expect(median(numbers)).toBe(published(numbers));
      expect(numbers).toEqual(before);
    }),
    { seed: 12 },
  );
});
