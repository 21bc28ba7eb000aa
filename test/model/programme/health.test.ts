import fc from 'fast-check';
import { health, healthBand } from '../../../src/model/programme/health';

describe('health', () => {
  const WEIGHTS = [25, 25, 20, 20, 10];

  test('with all parts known, it is their weighted mean', () => {
    expect(health([80, 60, 70, 90, 50], WEIGHTS)).toEqual({ kind: 'health', health: 72 });
  });

  test('an unknown part is left out with its weight', () => {
    expect(health([80, 60, '', 90, null], WEIGHTS)).toEqual({ kind: 'health', health: (80 * 25 + 60 * 25 + 90 * 20) / 70 });
  });

  test('exactly 60% of the weight is enough, also within floating point; less is not', () => {
    expect(health([80, '', 60], [0.3, 0.4, 0.3])).toMatchObject({ kind: 'health', health: 70 });
    expect(health([80, '', '', 60], [0.1, 0.2, 0.2, 0.5])).toMatchObject({ kind: 'health' });
    expect(health([80, 60, '', '', 50], [25, 24, 20, 20, 10])).toEqual({ kind: 'incomplete', known: 3, needed: 5 });
    expect(health([80, '', 70, '', ''], WEIGHTS)).toEqual({ kind: 'incomplete', known: 2, needed: 5 });
  });

  test('a part of weight 0 is ignored, whatever its value', () => {
    expect(health([80, 'n/a'], [1, 0])).toEqual({ kind: 'health', health: 80 });
    expect(health(['', 50], [1, 0])).toEqual({ kind: 'incomplete', known: 0, needed: 1 });
  });

  test.each([['70'], [-1], [101], [true], [Number.NaN]])('a part of %p is reported, even if others are missing', (part) => {
    expect(health([part, '', ''], [1, 1, 1])).toEqual({ kind: 'outOfRange' });
  });

  test('it is between its lowest and highest part, and only the proportions of the weights count', () => {
    const part = fc.integer({ min: 0, max: 100 });
    const weight = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(part, weight), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 2, max: 9 }),
        (pairs, factor) => {
          const parts = pairs.map(([value]) => value);
          const weights = pairs.map(([, each]) => each);
          const plain = health(parts, weights);
          const scaled = health(
            parts,
            weights.map((each) => each * factor),
          );
          if (plain.kind !== 'health' || scaled.kind !== 'health') throw new Error('all parts are known');
          expect(scaled.health).toBeCloseTo(plain.health, 9);
          expect(plain.health).toBeGreaterThanOrEqual(Math.min(...parts) - 1e-9);
          expect(plain.health).toBeLessThanOrEqual(Math.max(...parts) + 1e-9);
        },
      ),
      { seed: 8 },
    );
  });
});

describe('healthBand', () => {
  test.each([
    [0, 'low'],
    [33, 'low'],
    [34, 'medium'],
    [66, 'medium'],
    [67, 'high'],
    [100, 'high'],
  ])('a health of %d is %s', (health, band) => {
    expect(healthBand(health)).toBe(band);
  });
});
