import * as fc from 'fast-check';
import { consistencyRatio, TOLERATED_RATIO } from '../../../src/model/comparisons/consistencyRatio';
import { SAATY_SCALE, worstJudgement } from '../../../src/model/comparisons/worstJudgement';
import { anyMatrix, DRINKS, HOUSE, matrixOf, NATIONS } from './matrices';

const changed = (matrix: readonly (readonly number[])[], first: number, second: number, ratio: number): number[][] => {
  const copy = matrix.map((row) => [...row]);
  copy[first]![second] = ratio;
  copy[second]![first] = 1 / ratio;
  return copy;
};

test('Saaty 2003: in the house example, neighbourhood against condition is the worst, and 1/2 instead of 6 corrects it', () => {
  // Saaty finds the same pair by his own measure, changes it to 1/2, and gets a consistency of 8%.
  const worst = worstJudgement(HOUSE.matrix);
  expect(worst).toEqual({ first: 2, second: 6, ratio: 6, mending: 1 / 2 });
  expect(consistencyRatio(changed(HOUSE.matrix, 2, 6, 1 / 2))).toBeCloseTo(0.08, 2);
});

test('sufficiently consistent judgements have no worst', () => {
  expect(worstJudgement(DRINKS.matrix)).toBeNull();
  expect(worstJudgement(NATIONS.matrix)).toBeNull();
  expect(worstJudgement(matrixOf([[9]]))).toBeNull();
  expect(worstJudgement([[1]])).toBeNull();
  expect(worstJudgement([])).toBeNull();
});

test('finds one reversed judgement among consistent ones, and reverses it', () => {
  // Weights 8 : 4 : 2 : 1, but the second against the fourth has the reversed answer.
  expect(worstJudgement(matrixOf([[2, 4, 8], [2, 1 / 4], [2]]))).toEqual({ first: 1, second: 3, ratio: 1 / 4, mending: 4 });
});

test('of several equally bad judgements, returns the first', () => {
  expect(worstJudgement(matrixOf([[9, 1 / 9], [9]]))).toEqual({ first: 0, second: 1, ratio: 9, mending: 1 / 9 });
});

test('the scale is Saaty’s, from 1/9 to 9', () => {
  expect(SAATY_SCALE).toHaveLength(17);
  expect([SAATY_SCALE[0], SAATY_SCALE[7], SAATY_SCALE[8], SAATY_SCALE[16]]).toEqual([1 / 9, 1 / 2, 1, 9]);
});

test('no change of a single judgement on the scale improves more than the proposed one', () => {
  fc.assert(
    fc.property(anyMatrix(5), (matrix) => {
      const before = consistencyRatio(matrix);
      const worst = worstJudgement(matrix);
      expect(worst === null).toBe(before <= TOLERATED_RATIO);
      if (!worst) return;
      const mended = consistencyRatio(changed(matrix, worst.first, worst.second, worst.mending));
      expect(mended).toBeLessThan(before);
      expect(worst.ratio).toBe(matrix[worst.first]![worst.second]);
      matrix.forEach((_, first) =>
        matrix.slice(first + 1).forEach((__, step) => {
          const second = first + 1 + step;
          for (const value of SAATY_SCALE)
            expect(consistencyRatio(changed(matrix, first, second, value))).toBeGreaterThan(mended - 1e-9);
        }),
      );
    }),
    { seed: 51, numRuns: 40 },
  );
});
