import * as fc from 'fast-check';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { consistencyRatio } from '../../../src/model/comparisons/consistencyRatio';
import { anyMatrix, anyWeights, consistentMatrix, DRINKS, HOUSE, matrixOf, NATIONS } from './matrices';

/** Random indices from Saaty (1980), by the number of criteria. */
const RANDOM_INDEX = [0, 0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];

test.each([
  ['Saaty 1980, wealth of nations', NATIONS.matrix, 0.08],
  ['Saaty 1990, buying a house', HOUSE.matrix, 0.17],
  ['Saaty 2008, consumption of drinks', DRINKS.matrix, 0.02],
])('%s', (_, matrix, published) => {
  expect(consistencyRatio(matrix)).toBeCloseTo(published, 2);
});

test('the house has the published eigenvalue of 9.669, with the random index of 1980 for eight criteria', () => {
  expect(consistencyRatio(HOUSE.matrix) * 1.41 * 7 + 8).toBeCloseTo(9.669, 3);
});

test('with up to two criteria the ratio is always 0', () => {
  expect(consistencyRatio([])).toBe(0);
  expect(consistencyRatio([[1]])).toBe(0);
  expect(consistencyRatio(matrixOf([[9]]))).toBe(0);
});

test('circular judgements are highly inconsistent', () => {
  expect(consistencyRatio(matrixOf([[9, 1 / 9], [9]]))).toBeGreaterThan(5);
});

test('consistent judgements give exactly 0', () => {
  fc.assert(
    fc.property(anyWeights, (weights) => {
      expect(consistencyRatio(consistentMatrix(weights))).toBe(0);
    }),
    { seed: 41 },
  );
});

test('matches the ratio of an independent library', () => {
  fc.assert(
    fc.property(
      anyMatrix().filter((matrix) => matrix.length > 2),
      (matrix) => {
        const n = matrix.length;
        const largest = Math.max(...new EigenvalueDecomposition(new Matrix(matrix)).realEigenvalues);
        expect(consistencyRatio(matrix)).toBeCloseTo((largest - n) / (n - 1) / RANDOM_INDEX[n]!, 9);
      },
    ),
    { seed: 42, numRuns: 150 },
  );
});

test('more than 10 criteria throw an error, because there is no random index for them', () => {
  expect(() => consistencyRatio(consistentMatrix(Array.from({ length: 11 }, () => 1)))).toThrow('11 criteria');
});
