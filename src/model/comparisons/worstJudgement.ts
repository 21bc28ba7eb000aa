import { TOLERATED_RATIO, consistencyRatio } from './consistencyRatio';
import { pairsOf } from './pairsOf';

/** The allowed judgements: 1/9, 1/8 … 1/2, 1, 2 … 9 (Saaty's scale). */
export const SAATY_SCALE: readonly number[] = [9, 8, 7, 6, 5, 4, 3, 2]
  .map((value) => 1 / value)
  .concat([1, 2, 3, 4, 5, 6, 7, 8, 9]);

export interface WorstJudgement {
  /** Rows of the matrix; `first` is above `second`. */
  first: number;
  second: number;
  /** The current judgement: how many times as important the first is as the second. */
  ratio: number;
  /** The value on Saaty's scale that contradicts the other judgements least. */
  mending: number;
}

/**
 * The judgement that contradicts the others most: changing it alone lowers the consistency ratio most. Of equal ones the first. `null` when
 * the ratio is acceptable (0.1 or less). Changing it to `mending` does not always bring the ratio down to 0.1.
 *
 * Saaty (2003) takes the largest aᵢⱼ·wⱼ/wᵢ, Harker (1987) the derivative of λmax: both are local estimates. With 10 criteria at most, this
 * function can try every value of the scale for every pair and find the exact optimum.
 */
export function worstJudgement(matrix: readonly (readonly number[])[]): WorstJudgement | null {
  if (consistencyRatio(matrix) <= TOLERATED_RATIO) return null;
  let worst: WorstJudgement | null = null;
  let lowest = Infinity;
  for (const [first, second] of pairsOf([...matrix.keys()])) {
    for (const mending of SAATY_SCALE) {
      const ratio = consistencyRatio(withJudgement(matrix, first, second, mending));
      // A ratio that is lower only by rounding does not replace an earlier one.
      if (ratio >= lowest - ROUNDING) continue;
      lowest = ratio;
      worst = { first, second, ratio: matrix[first]?.[second] ?? 1, mending };
    }
  }
  return worst;
}

const ROUNDING = 1e-12;

function withJudgement(matrix: readonly (readonly number[])[], first: number, second: number, value: number): number[][] {
  return matrix.map((row, i) =>
    row.map((old, j) => (i === first && j === second ? value : i === second && j === first ? 1 / value : old)),
  );
}
