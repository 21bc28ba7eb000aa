import { KAM_FORECAST } from '../../src/formulas/KAM_FORECAST';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

test('is the sum of amount times probability; rows with only one of the two are left out', () => {
  expect(KAM_FORECAST(column(10_000, 25_000, 8_000), column(0.5, 0.2, 1))).toBe(18_000);
  expect(KAM_FORECAST(column(10_000, '', 8_000, ''), column(0.5, 0.9, '', ''))).toBe(5_000);
  expect(KAM_FORECAST([[100, 200]], [[0, 1]])).toBe(200);
  expect(KAM_FORECAST(100, 0.25)).toBe(25);
});

test('with customers it gives the range too: deals of one customer move together, those of others do not', () => {
  const [amounts, chances] = [column(100, 100), column(0.5, 0.5)];
  const deviationOf = (result: unknown): number => {
    const [[sum, low, high]] = result as [[number, number, number]];
    expect(sum).toBe(100);
    expect(high - sum).toBeCloseTo(sum - low, 9);
    return high - sum;
  };
  const independent = Math.sqrt(2 * 2500);
  expect(deviationOf(KAM_FORECAST(amounts, chances, column('Ada', 'Bo')))).toBeCloseTo(independent, 3);
  expect(deviationOf(KAM_FORECAST(amounts, chances, column('', '')))).toBeCloseTo(independent, 3);
  expect(deviationOf(KAM_FORECAST(amounts, chances, column('Ada', ' ada')))).toBeGreaterThan(1.05 * independent);
  expect(deviationOf(KAM_FORECAST(amounts, chances, column('Ada', 'Ada'), 0))).toBeCloseTo(independent, 3);
  expect(deviationOf(KAM_FORECAST(amounts, chances, column('Ada', 'Ada'), [[0.3]]))).toBe(
    deviationOf(KAM_FORECAST(amounts, chances, column('Ada', 'Ada'))),
  );
});

test('the range ends at nothing and at all of it', () => {
  expect(KAM_FORECAST(100, 0.5, 'Ada')).toEqual([[50, 0, 100]]);
  expect(KAM_FORECAST(100, 0.2, 'Ada')).toEqual([[20, 0, expect.closeTo(60, 4)]]);
  expect(KAM_FORECAST(column(1e8, 1e8), column(1, 1), column('Ada', 'Ada'))).toEqual([[2e8, 2e8, 2e8]]);
});

test('customers of other rows, and a correlation that is not a share, are rejected', () => {
  expect(() => KAM_FORECAST(column(1, 2), column(0, 1), column('Ada'))).toThrow(
    'KAM_FORECAST: the amounts cover 2 rows, the customers 1. Select the same rows for all.',
  );
  expect(() => KAM_FORECAST(1, 0.5, 'Ada', 30)).toThrow(
    'KAM_FORECAST: the correlation is 30. Make it a share from 0 to 1, such as 0.3, or leave it out.',
  );
});

test('without deals it is 0', () => {
  expect(KAM_FORECAST(column('', ''), column('', ''))).toBe(0);
});

test.each([
  [
    column(1, 2),
    column(0.5, 60),
    'KAM_FORECAST: cell 2 of the probabilities is 60. Make it a share from 0 to 1, e.g. 0.6 or 60%',
  ],
  [column(1, 2), column(-0.1, 1), 'KAM_FORECAST: cell 1 of the probabilities is -0.1.'],
  [column(1, 2), column('likely', 1), 'KAM_FORECAST: cell 1 of the probabilities is "likely".'],
  [column('', 2), column(7, 1), 'KAM_FORECAST: cell 1 of the probabilities is 7.'],
  [column(1, '2'), column(1, 1), 'KAM_FORECAST: cell 2 of the amounts is "2". Make it a number, or leave it blank.'],
  [column(1, 2), column(1), 'KAM_FORECAST: the amounts cover 2 rows, the probabilities 1. Select the same rows for both.'],
])('%j and %j are rejected', (amounts, probabilities, message) => {
  expect(() => KAM_FORECAST(amounts, probabilities)).toThrow(message);
});
