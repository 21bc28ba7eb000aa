import * as fc from 'fast-check';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { priorities } from '../../../src/model/comparisons/priorities';
import { anyMatrix, anyWeights, consistentMatrix, DRINKS, HOUSE, matrixOf, NATIONS } from './matrices';

const round = (values: readonly number[]) => values.map((value) => Math.round(value * 1000) / 1000);

describe('published examples', () => {
  test.each([
    ['Saaty 1980, wealth of nations', NATIONS],
    ['Saaty 1990, buying a house', HOUSE],
    ['Saaty 2008, consumption of drinks', DRINKS],
  ])('%s', (_, { matrix, priorities: published }) => {
    expect(round(priorities(matrix))).toEqual(published);
  });

  test('Saaty 2003: the house with 1/2 in the place of 6', () => {
    const mended = HOUSE.matrix.map((row) => [...row]);
    mended[2]![6] = 1 / 2;
    mended[6]![2] = 2;
    expect(round(priorities(mended))).toEqual([0.175, 0.062, 0.103, 0.019, 0.034, 0.041, 0.221, 0.345]);
  });
});

test('one criterion has all the weight, two share it in the ratio of their judgement', () => {
  expect(priorities([[1]])).toEqual([1]);
  expect(priorities(matrixOf([[3]]))).toEqual([0.75, 0.25]);
});

test('is the eigenvector, not the average of the columns nor the geometric means', () => {
  // 4 criteria: with 3 the geometric means are the eigenvector.
  const contradicting = matrixOf([[1 / 9, 9, 9], [1, 9], [1 / 9]]);
  const columns = contradicting.map((_, column) => contradicting.reduce((sum, row) => sum + row[column]!, 0));
  const averages = contradicting.map((row) => row.reduce((sum, value, i) => sum + value / columns[i]!, 0) / row.length);
  const means = contradicting.map((row) => row.reduce((product, value) => product * value, 1) ** (1 / row.length));
  const shares = means.map((mean) => mean / means.reduce((sum, other) => sum + other, 0));
  const far = (other: readonly number[]) => Math.max(...priorities(contradicting).map((value, i) => Math.abs(value - other[i]!)));
  expect(far(averages)).toBeGreaterThan(0.01);
  expect(far(shares)).toBeGreaterThan(0.01);
});

test('circular judgements give equal priorities, however strong they are', () => {
  for (const strength of [9, 1e3, 1e9]) {
    priorities(matrixOf([[strength, 1 / strength], [strength]])).forEach((value) => expect(value).toBeCloseTo(1 / 3, 12));
  }
});

test('priorities sum to 1', () => {
  fc.assert(
    fc.property(anyMatrix(), (matrix) => {
      expect(priorities(matrix).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
    }),
    { seed: 31 },
  );
});

test('priorities are an eigenvector to 1e-12: A·p is a multiple of p', () => {
  fc.assert(
    fc.property(anyMatrix(), (matrix) => {
      const shares = priorities(matrix);
      const ratios = matrix.map((row, i) => row.reduce((sum, value, j) => sum + value * shares[j]!, 0) / shares[i]!);
      expect(Math.max(...ratios) / Math.min(...ratios) - 1).toBeLessThan(1e-12);
    }),
    { seed: 32, numRuns: 150 },
  );
});

test('consistent judgements give the weights behind them', () => {
  fc.assert(
    fc.property(anyWeights, (weights) => {
      priorities(consistentMatrix(weights)).forEach((value, i) => expect(value).toBeCloseTo(weights[i]!, 13));
    }),
    { seed: 33 },
  );
});

test('the order of the criteria does not matter', () => {
  fc.assert(
    fc.property(anyMatrix(), (matrix) => {
      const reversed = [...matrix].reverse().map((row) => [...row].reverse());
      priorities(reversed)
        .reverse()
        .forEach((value, i) => expect(value).toBeCloseTo(priorities(matrix)[i]!, 12));
    }),
    { seed: 34 },
  );
});

test('matches the vector of an independent library', () => {
  fc.assert(
    fc.property(anyMatrix(), (matrix) => {
      const { realEigenvalues, imaginaryEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(new Matrix(matrix));
      const largest = realEigenvalues.reduce(
        (best, value, i) => (imaginaryEigenvalues[i] === 0 && value > realEigenvalues[best]! ? i : best),
        imaginaryEigenvalues.indexOf(0),
      );
      const vector = eigenvectorMatrix.getColumn(largest);
      const sum = vector.reduce((total, value) => total + value, 0);
      priorities(matrix).forEach((value, i) => expect(value).toBeCloseTo(vector[i]! / sum, 10));
    }),
    { seed: 35, numRuns: 150 },
  );
});
