import fc from 'fast-check';
import { businessCase } from '../../../src/model/readiness/businessCase';
import type { ReadinessAnswers, ReadinessFacts } from '../../../src/model/readiness/Readiness';
import { figures, someFacts, noAnswers } from './answers';

const work = (changes: Partial<ReadinessAnswers> = {}, facts: Partial<ReadinessFacts> = {}) =>
  businessCase({ ...noAnswers(), ...figures, ...changes }, someFacts(facts));
const worked = (...given: Parameters<typeof work>) => {
  const result = work(...given);
  if (result.kind === 'missing') throw new Error(result.missing.join());
  return result;
};

test('gains and costs match a calculation by hand', () => {
  // With growth 0 there is no gain; a year costs 1 × 50,000 + 10,000 + 0.
  expect(worked({ growth: 0 }).horizons).toEqual([
    { months: 12, gain: 0, cost: 60_000, net: -60_000 },
    { months: 24, gain: 0, cost: 120_000, net: -120_000 },
    { months: 36, gain: 0, cost: 180_000, net: -180_000 },
  ]);
  // Geometric series: a month brings 50,000 × (q^t − 1) with q = 1.2^(1/12), so n months 50,000 × (q(q^n − 1)/(q − 1) − n).
  const q = 1.2 ** (1 / 12);
  const gain = (n: number) => 50_000 * ((q * (q ** n - 1)) / (q - 1) - n);
  worked().horizons.forEach((horizon) => expect(horizon.gain).toBeCloseTo(gain(horizon.months), 6));
  expect(worked().horizons.map(({ gain: sum }) => Math.round(sum))).toEqual([63_190, 259_019, 614_013]);
});

test('it pays back in the first month by whose end gains cover costs', () => {
  const { paybackMonth, horizons } = worked({ costPerPerson: 90_000 });
  const q = 1.2 ** (1 / 12);
  const net = (n: number) => 50_000 * ((q * (q ** n - 1)) / (q - 1) - n) - (100_000 * n) / 12;
  expect(paybackMonth).not.toBeNull();
  expect(net(paybackMonth ?? 0)).toBeGreaterThanOrEqual(0);
  expect(net((paybackMonth ?? 0) - 1)).toBeLessThan(0);
  expect(horizons.map((horizon) => horizon.net < 0)).toEqual([true, false, false]);
});

test('a case that does not pay back within 36 months has no payback month', () => {
  expect(worked({ growth: 0.01 }).paybackMonth).toBeNull();
  expect(worked({ growth: 0.01, costPerPerson: 0, otherCosts: 0 }).paybackMonth).toBe(1);
});

test('blanks use the managers in the settings, the margin of the workbook, and no other costs', () => {
  const blank = worked({ people: null, otherCosts: null, discounts: null, margin: null }, { kams: 2, margin: 0.25 });
  expect(blank).toEqual(worked({ people: 2, otherCosts: 0, discounts: 0, margin: 0.25 }));
});

test('lists all missing inputs', () => {
  expect(work({ costPerPerson: null, growth: null, margin: null }, { keyRevenue: null, margin: null })).toEqual({
    kind: 'missing',
    missing: ['keyRevenue', 'costPerPerson', 'growth', 'margin'],
  });
  expect(work({ margin: null }, { margin: null })).toEqual({ kind: 'missing', missing: ['margin'] });
});

test('more growth, margin or revenue, or a lower cost, never pays back later', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const amount = fc.integer({ min: 0, max: 100_000 });
  fc.assert(
    fc.property(share, share, amount, amount, share, (growth, margin, costPerPerson, otherCosts, better) => {
      const month = (changes: Partial<ReadinessAnswers>) =>
        worked({ growth, margin, costPerPerson, otherCosts, ...changes }).paybackMonth ?? Infinity;
      const now = month({});
      expect(month({ growth: growth + better })).toBeLessThanOrEqual(now);
      expect(month({ margin: margin + better * (1 - margin) })).toBeLessThanOrEqual(now);
      expect(month({ costPerPerson: costPerPerson * better })).toBeLessThanOrEqual(now);
    }),
    { seed: 2 },
  );
});
