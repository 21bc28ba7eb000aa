import fc from 'fast-check';
import { linearRegression } from 'simple-statistics';
import { trend } from '../../../src/model/programme/trend';

test('a straight line gives its own slope', () => {
  expect(trend([1, 3, 5, 7])).toBe(2);
  expect(trend([9, 8, 7])).toBe(-1);
  expect(trend([4, 4, 4, 4])).toBe(0);
});

test('a period without a value still counts as a period', () => {
  expect(trend([1, null, 5, 7])).toBeCloseTo(2, 12);
  expect(trend([null, 1, 3, null, 7, null])).toBeCloseTo(2, 12);
});

test.each([[[]], [[5]], [[5, 6]], [[5, null, 6]], [[null, null, null]]])('%j is too short for a trend', (values) => {
  expect(trend(values)).toBeNull();
});

const series = fc
  .array(fc.option(fc.double({ min: -1000, max: 1000, noNaN: true }), { freq: 4 }), { minLength: 3, maxLength: 12 })
  .filter((values) => values.filter((value) => value !== null).length >= 3);

test('matches the slope of an independent library', () => {
  fc.assert(
    fc.property(series, (values) => {
      const points = values.flatMap((value, period) => (value === null ? [] : [[period, value]]));
      expect(trend(values)).toBeCloseTo(linearRegression(points).m, 6);
    }),
    { seed: 11 },
  );
});

test('adding a constant changes nothing, a factor scales the slope, and reversing the order changes its sign', () => {
  fc.assert(
    fc.property(series, fc.double({ min: -1000, max: 1000, noNaN: true }), (values, constant) => {
      const plain = trend(values) ?? NaN;
      expect(trend(values.map((value) => (value === null ? null : value + constant)))).toBeCloseTo(plain, 6);
      expect(trend(values.map((value) => (value === null ? null : value * 3)))).toBeCloseTo(3 * plain, 6);
      expect(trend([...values].reverse())).toBeCloseTo(-plain, 6);
    }),
    { seed: 12 },
  );
});
