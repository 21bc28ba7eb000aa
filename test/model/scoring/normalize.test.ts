import * as fc from 'fast-check';
import { normalize } from '../../../src/model/scoring/normalize';

test('the low bound scores 1, the high bound 10, the middle 5.5', () => {
  expect([0, 15_000, 30_000].map((value) => normalize(value, { low: 0, high: 30_000 }))).toEqual([1, 5.5, 10]);
});

test('growth of 10% and 25% between −10% and 45% scores near the anchors 4 and 7', () => {
  const bounds = { low: -0.1, high: 0.45 };
  expect(normalize(0.1, bounds)).toBeCloseTo(4.27, 2);
  expect(normalize(0.25, bounds)).toBeCloseTo(6.73, 2);
  expect(normalize(0.1, { low: 0, high: 0.5 })).toBeCloseTo(2.8, 9);
});

test('a middle scores 5.5, with straight lines to both ends', () => {
  const bounds = { low: 0, middle: 8, high: 100 };
  expect([0, 4, 8, 54, 100, 200].map((value) => normalize(value, bounds))).toEqual([1, 3.25, 5.5, 7.75, 10, 10]);
  const less = { low: 100, middle: 20, high: 0 };
  expect([120, 100, 60, 20, 10, 0].map((value) => normalize(value, less))).toEqual([1, 1, 3.25, 5.5, 7.75, 10]);
});

test('a middle that is not between the bounds changes nothing', () => {
  for (const middle of [null, 0, 10, -5, 11]) expect(normalize(5, { low: 0, high: 10, middle })).toBe(5.5);
});

test('scores beyond the bounds are clipped', () => {
  expect(normalize(-1e300, { low: 0, high: 10 })).toBe(1);
  expect(normalize(1e300, { low: 0, high: 10 })).toBe(10);
});

test('a low bound above the high one means that less is better', () => {
  const days = { low: 90, high: 0 };
  expect([0, 45, 90, 120].map((value) => normalize(value, days))).toEqual([10, 5.5, 1, 1]);
});

test('a larger figure never scores less, and every score is from 1 to 10', () => {
  const figure = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(figure, figure, figure, fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (a, b, low, span) => {
      const bounds = { low, high: low + span };
      const [less, more] = [Math.min(a, b), Math.max(a, b)].map((value) => normalize(value, bounds)) as [number, number];
      expect(less).toBeLessThanOrEqual(more);
      expect(less).toBeGreaterThanOrEqual(1);
      expect(more).toBeLessThanOrEqual(10);
    }),
    { seed: 5 },
  );
});

test('a new account does not change the scores of others', () => {
  const bounds = { low: 0, high: 100 };
  const before = [10, 50].map((value) => normalize(value, bounds));
  const after = [10, 50, 99_999].map((value) => normalize(value, bounds));
  expect(after.slice(0, 2)).toEqual(before);
});

test('a blank middle is not a middle of 0', () => {
  expect(normalize(10, { low: -10, high: 30, middle: null })).toBe(5.5);
  expect(normalize(0, { low: -10, high: 30, middle: 0 })).toBe(5.5);
});
