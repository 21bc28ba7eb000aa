import fc from 'fast-check';
import { dealVariance } from '../../../src/model/plan/dealVariance';
import { DEFAULT_FORECAST_RULES } from '../../../src/model/plan/ForecastRules';
import { weightedForecast } from '../../../src/model/plan/weightedForecast';
import { STAGES } from '../../../src/model/records/vocabulary';
import { deal, TODAY } from './plans';

const open = (amount: number | null, probability: number | null = 0.5, expectedClose = '') =>
  deal({ stage: 'proposed', amount, probability, expectedClose });
const apart = { ...DEFAULT_FORECAST_RULES, correlation: 0 };

test('four deals have a sum and a deviation but no range; a fifth adds a range', () => {
  const four = [open(100), open(100), open(100), open(100)];
  const few = weightedForecast(four, TODAY, apart);
  expect(few).toMatchObject({ sum: 200, low: null, high: null, most: 400, deals: 4, past: [], later: [] });
  expect(few.deviation).toBeCloseTo(100, 4);
  const { sum, deviation, low, high, deals } = weightedForecast([...four, open(300)], TODAY, apart);
  expect({ sum, deals }).toEqual({ sum: 350, deals: 5 });
  expect(deviation).toBeCloseTo(Math.sqrt(4 * 2_500 + 22_500), 3);
  expect([low, high]).toEqual([sum - deviation, sum + deviation]);
});

test('the deals of a customer move together, so the range is wider than for independent deals', () => {
  const five = Array.from({ length: 5 }, () => open(100));
  const { deviation } = weightedForecast(five, TODAY);
  expect(deviation).toBeGreaterThan(1.2 * weightedForecast(five, TODAY, apart).deviation);
  const list = five.map(() => ({ amount: 100, probability: 0.5 }));
  expect(deviation).toBeCloseTo(Math.sqrt(dealVariance(list, 0.3)), 9);
});

test('deals past their date or later than the horizon are named and left out; those without a date count', () => {
  const deals = [
    { ...open(100, 1, '2020-01-01'), opportunity: 'Old' },
    { ...open(100, 1, TODAY), opportunity: 'Today' },
    { ...open(100, 1), opportunity: 'Some day' },
    { ...open(100, 1, '2099-01-01'), opportunity: 'Far' },
  ];
  expect(weightedForecast(deals, TODAY)).toMatchObject({ sum: 200, deals: 2, past: ['Old'], later: ['Far'] });
  expect(weightedForecast(deals, TODAY, { ...apart, months: 1200 })).toMatchObject({ sum: 300, later: [] });
});

test('the probabilities of stages are those of the workbook', () => {
  const stages = { ...DEFAULT_FORECAST_RULES.stages, proposed: 0.2 };
  expect(weightedForecast([open(100, null), open(100, 0.9)], TODAY, { ...apart, stages }).sum).toBeCloseTo(110, 9);
});

test('the range is clipped to possible amounts', () => {
  const tail = Array.from({ length: 4 }, () => open(1, 0.5));
  expect(weightedForecast([open(1000, 0.1), ...tail], TODAY).low).toBe(0);
  expect(weightedForecast([open(1000, 0.9), ...tail], TODAY)).toMatchObject({ high: 1004, most: 1004 });
});

test('won, lost and incomplete deals are left out', () => {
  const others = [deal({ stage: 'won', amount: 9 }), deal({ stage: 'lost', amount: 9 }), open(null), deal({ amount: 9 })];
  expect(weightedForecast([open(100, null), ...others], TODAY)).toMatchObject({ sum: 50, most: 100, deals: 1 });
});

test('an amount below 0 is a mistake: it makes no range upside down', () => {
  const five = Array.from({ length: 5 }, () => open(100, 0.5));
  const expected = weightedForecast(five, TODAY);
  expect(weightedForecast([...five, open(-1000, 0.5)], TODAY)).toEqual(expected);
  expect(weightedForecast([open(-100), open(-1, 1.2)], TODAY)).toMatchObject({ sum: 0, most: 0, deals: 0 });
});

test('without deals the forecast is 0', () => {
  expect(weightedForecast([], TODAY)).toEqual({
    sum: 0,
    deviation: 0,
    low: null,
    high: null,
    most: 0,
    deals: 0,
    past: [],
    later: [],
  });
});

test('the sum is within its range, and the range within 0 and the total amount', () => {
  const anyDeal = fc.record({
    opportunity: fc.constant('Deal'),
    stage: fc.option(fc.constantFrom(...STAGES)),
    amount: fc.option(fc.nat(1_000_000)),
    probability: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    expectedClose: fc.constant(''),
  });
  fc.assert(
    fc.property(fc.array(anyDeal, { minLength: 5, maxLength: 20 }), (opportunities) => {
      const { sum, low, high, most, deals } = weightedForecast(opportunities, TODAY);
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

test('the horizon counts months of the calendar: a year from 1 Esfand 1403 is 1 Esfand 1404', () => {
  const deals = [open(100, 1, '2026-02-20')];
  const inCalendar = (calendar: 'gregorian' | 'jalali') => weightedForecast(deals, '2025-02-19', { ...apart, calendar }).deals;
  expect([inCalendar('jalali'), inCalendar('gregorian')]).toEqual([1, 0]);
});
