import { forecast } from '../../../src/model/plan/forecast';

test('is the sum of each amount times its probability', () => {
  expect(
    forecast([
      { amount: 10_000, probability: 0.5 },
      { amount: 25_000, probability: 0.2 },
      { amount: 8_000, probability: 1 },
      { amount: 99_000, probability: 0 },
    ]),
  ).toBe(18_000);
});

test('without deals the forecast is 0', () => {
  expect(forecast([])).toBe(0);
});
