import { KAM_PREDICTS } from '../../src/formulas/KAM_PREDICTS';

const returns = [10, 20, 30, 40, 50, 60, 70, 80];
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

test('each criterion has its own row: 1 in the order of the returns, -1 in the opposite order', () => {
  const scores = returns.map((_, index) => [1 + index, 8 - index, 5]);
  expect(KAM_PREDICTS(scores, column(...returns))).toEqual([[expect.closeTo(1, 12)], [expect.closeTo(-1, 12)], ['']]);
});

test('one criterion gives one value, and the returns can be in a row', () => {
  expect(KAM_PREDICTS(column(1, 2, 3, 4, 5, 6, 7, 8), [returns])).toBeCloseTo(1, 12);
});

test('the ranges can start with their header row', () => {
  const scores = [['Growth', 'Fit'], ...returns.map((_, index) => [1 + index, 8 - index])];
  expect(KAM_PREDICTS(scores, column('Return', ...returns))).toEqual([[expect.closeTo(1, 12)], [expect.closeTo(-1, 12)]]);
  expect(KAM_PREDICTS([['Growth', 'Fit']], 'Return')).toEqual([[''], ['']]);
});

test('fewer than eight accounts with both values give a blank', () => {
  expect(KAM_PREDICTS(column(1, 2, 3, 4, 5, 6, 7, ''), column(...returns))).toBe('');
  expect(KAM_PREDICTS(column(1, 2, 3, 4, 5, 6, 7, 8), column(...returns.slice(1), ''))).toBe('');
  expect(KAM_PREDICTS(column(1, 2), column(1, 2))).toBe('');
});

test('a non-numeric score is named and does not affect other criteria', () => {
  const scores = returns.map((_, index) => [1 + index, index === 3 ? '4' : 1 + index]);
  expect(KAM_PREDICTS(scores, column(...returns))).toEqual([[expect.closeTo(1, 12)], ['"4"!']]);
});

test('non-numeric returns and different numbers of rows are rejected with an explanation', () => {
  expect(() => KAM_PREDICTS(column(1, 2), column(1, 'good'))).toThrow(
    'KAM_PREDICTS: cell 2 of the returns is "good". Make it a number, or leave it blank.',
  );
  expect(() => KAM_PREDICTS(column(1, 2, 3), column(1, 2))).toThrow(
    'KAM_PREDICTS: the scores cover 3 rows, the returns 2. Select the same rows for both.',
  );
});
