import fc from 'fast-check';
import { weightedForecast } from '../../../src/model/plan/weightedForecast';
import { STAGES } from '../../../src/model/records/vocabulary';
import { deal } from './plans';

const open = (amount: number | null, probability: number | null = 0.5) => deal({ stage: 'proposed', amount, probability });

test('four deals have a sum and a deviation but no range; a fifth adds a range', () => {
  const four = [open(100), open(100), open(100), open(100)];
  expect(weightedForecast(four)).toEqual({ sum: 200, deviation: 100, low: null, high: null, most: 400, deals: 4 });
  const { sum, deviation, low, high, deals } = weightedForecast([...four, open(300)]);
  expect({ sum, deals }).toEqual({ sum: 350, deals: 5 });
  expect(deviation).toBeCloseTo(Math.sqrt(4 * 2_500 + 22_500), 9);
  expect([low, high]).toEqual([sum - deviation, sum + deviation]);
});

test('the range is clipped to possible amounts', () => {
  const tail = Array.from({ length: 4 }, () => open(1, 0.5));
  expect(weightedForecast([open(1000, 0.1), ...tail]).low).toBe(0);
  expect(weightedForecast([open(1000, 0.9), ...tail])).toMatchObject({ high: 1004, most: 1004 });
});

test('won, lost and incomplete deals are left out', () => {
  const others = [deal({ stage: 'won', amount: 9 }), deal({ stage: 'lost', amount: 9 }), open(null), deal({ amount: 9 })];
  expect(weightedForecast([open(100, null), ...others])).toMatchObject({ sum: 50, most: 100, deals: 1 });
});

test('without deals the forecast is 0', () => {
  expect(weightedForecast([])).toEqual({ sum: 0, deviation: 0, low: null, high: null, most: 0, deals: 0 });
});

test('the sum is within its range, and the range within 0 and the total amount', () => {
  const anyDeal = fc.record({
    stage: fc.option(fc.constantFrom(...STAGES)),
    amount: fc.option(fc.nat(1_000_000)),
    probability: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  });
  fc.assert(
    fc.property(fc.array(anyDeal, { minLength: 5, maxLength: 20 }), (opportunities) => {
      const { sum, low, high, most, deals } = weightedForecast(opportunities);
      expect(low === null).toBe(deals < 5);
      if (low === null || high === null) return;
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(sum);
      expect(high).toBeGreaterThanOrEqual(sum - 1e-6);
      expect(high).toBeLessThanOrEqual(most);
    }),
    { seed: 20 },
  );
});
