// Pairwise matrices for tests: from upper triangles, random, and Saaty's well-known examples.
import * as fc from 'fast-check';

/** The reciprocal matrix with these judgements above its diagonal, row by row: [[3, 5], [2]] has three criteria. */
export function matrixOf(upper: readonly (readonly number[])[]): number[][] {
  const matrix = Array.from({ length: upper.length + 1 }, () => Array.from({ length: upper.length + 1 }, () => 1));
  upper.forEach((judgements, row) =>
    judgements.forEach((ratio, place) => {
      matrix[row]![row + 1 + place] = ratio;
      matrix[row + 1 + place]![row] = 1 / ratio;
    }),
  );
  return matrix;
}

/** Saaty, A scaling method for priorities in hierarchical structures (1977), and The Analytic Hierarchy Process (1980): the wealth of seven nations. */
export const NATIONS = {
  matrix: matrixOf([[4, 9, 6, 6, 5, 5], [7, 5, 5, 3, 4], [1 / 5, 1 / 5, 1 / 7, 1 / 5], [1, 1 / 3, 1 / 3], [1 / 3, 1 / 3], [2]]),
  priorities: [0.427, 0.23, 0.021, 0.052, 0.052, 0.123, 0.094],
};

/** Saaty, How to make a decision: the analytic hierarchy process (1990): a family buys a house. Neighbourhood is row 2, condition row 6. */
export const HOUSE = {
  matrix: matrixOf([
    [5, 3, 7, 6, 6, 1 / 3, 1 / 4],
    [1 / 3, 5, 3, 3, 1 / 5, 1 / 7],
    [6, 3, 4, 6, 1 / 5],
    [1 / 3, 1 / 4, 1 / 7, 1 / 8],
    [1 / 2, 1 / 5, 1 / 6],
    [1 / 5, 1 / 6],
    [1 / 2],
  ]),
  priorities: [0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333],
};

/** Saaty, Decision making with the analytic hierarchy process (2008): which drink is consumed more in the USA. */
export const DRINKS = {
  matrix: matrixOf([
    [9, 5, 2, 1, 1, 1 / 2],
    [1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
    [1 / 3, 1 / 4, 1 / 3, 1 / 9],
    [1 / 2, 1, 1 / 3],
    [2, 1 / 2],
    [1 / 3],
  ]),
  priorities: [0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327],
};

const saaty = fc.integer({ min: -8, max: 8 }).map((step) => (step < 0 ? 1 / (1 - step) : 1 + step));

/** Any judgements on Saaty's scale, on 2 to `most` criteria. */
export const anyMatrix = (most = 10): fc.Arbitrary<number[][]> =>
  fc
    .integer({ min: 2, max: most })
    .chain((n) =>
      fc.tuple(...Array.from({ length: n - 1 }, (_, row) => fc.array(saaty, { minLength: n - 1 - row, maxLength: n - 1 - row }))),
    )
    .map(matrixOf);

/** Weights of 2 to 10 criteria, which sum to 1. */
export const anyWeights: fc.Arbitrary<number[]> = fc
  .array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 10 })
  .map((parts) => parts.map((part) => part / parts.reduce((sum, other) => sum + other, 0)));

/** The judgements of a person who knows the weights. */
export const consistentMatrix = (weights: readonly number[]): number[][] =>
  weights.map((row) => weights.map((column) => row / column));
