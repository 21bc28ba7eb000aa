import * as fc from 'fast-check';
import { kthHighest } from '../../../src/model/tiers/kthHighest';

test.each([
  [1, 9],
  [2, 7],
  [3, 7],
  [4, 1],
])('the %ith highest of 7, 1, 9, 7 is %i', (k, value) => {
  expect(kthHighest(Float64Array.of(7, 1, 9, 7), k)).toBe(value);
});

test('with fewer values it is −∞', () => {
  expect(kthHighest(Float64Array.of(7), 2)).toBe(-Infinity);
  expect(kthHighest(new Float64Array(), 1)).toBe(-Infinity);
});

test('matches sorting, also with many equal values', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 60 }),
      fc.nat({ max: 59 }),
      (values, place) => {
        const sorted = [...values].sort((a, b) => b - a);
        expect(kthHighest(Float64Array.from(values), place + 1)).toBe(sorted[place] ?? -Infinity);
      },
    ),
    { seed: 63, numRuns: 1000 },
  );
});
