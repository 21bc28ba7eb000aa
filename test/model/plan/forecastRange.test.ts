import { forecastRange } from '../../../src/model/plan/forecastRange';

test('the range is one deviation on both sides, and no deals bring less than nothing or more than all', () => {
  const deals = [
    { amount: 100, probability: 0.5 },
    { amount: 300, probability: 0.5 },
  ];
  expect(forecastRange(deals, 150)).toEqual({ low: 50, high: 350, most: 400 });
  expect(forecastRange(deals, 250)).toEqual({ low: 0, high: 400, most: 400 });
  expect(forecastRange([], 0)).toEqual({ low: 0, high: 0, most: 0 });
});

test('an amount below 0 can only be lost', () => {
  expect(forecastRange([{ amount: -100, probability: 0.5 }], 80)).toEqual({ low: -100, high: 0, most: 0 });
});
