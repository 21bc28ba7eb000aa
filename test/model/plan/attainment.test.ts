import fc from 'fast-check';
import { attainment } from '../../../src/model/plan/attainment';

test.each([
  [{ actual: 60, target: 80, baseline: 0 }, 0.75],
  [{ actual: 80, target: 80, baseline: 20 }, 1],
  [{ actual: 20, target: 80, baseline: 20 }, 0],
  [{ actual: 95, target: 80, baseline: 20 }, 1.25],
])('the attainment of %j is %d', (progress, expected) => {
  expect(attainment(progress)).toBe(expected);
});

test('a decreasing goal: complaints from 20 down to 8, now 12', () => {
  expect(attainment({ actual: 12, target: 8, baseline: 20 })).toBeCloseTo(2 / 3, 12);
  expect(attainment({ actual: 23, target: 8, baseline: 20 })).toBeCloseTo(-0.25, 12);
  expect(attainment({ actual: 20, target: 8, baseline: 20 })).toBe(0);
});

test('a target equal to its baseline has no attainment, also within floating point', () => {
  expect(attainment({ actual: 9, target: 9, baseline: 9 })).toBeNull();
  expect(attainment({ actual: 9, target: 0.3, baseline: 0.1 + 0.2 })).toBeNull();
});

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });

test('mirrored, with falling instead of rising figures, the attainment is the same', () => {
  fc.assert(
    fc.property(number, number, number, (actual, target, baseline) => {
      fc.pre(Math.abs(target - baseline) > 1e-3);
      const upright = attainment({ actual, target, baseline });
      expect(attainment({ actual: -actual, target: -target, baseline: -baseline })).toBe(upright);
    }),
    { seed: 3 },
  );
});

test('a step toward the target never lowers the attainment, in either direction', () => {
  fc.assert(
    fc.property(number, number, number, fc.double({ min: 0, max: 1, noNaN: true }), (actual, target, baseline, part) => {
      fc.pre(Math.abs(target - baseline) > 1);
      const step = part * (target - baseline);
      const before = attainment({ actual, target, baseline }) ?? NaN;
      expect(attainment({ actual: actual + step, target, baseline })).toBeGreaterThanOrEqual(before);
    }),
    { seed: 3 },
  );
});
