import { TOLERATED_RATIO, consistencyRatio } from './consistencyRatio';
import { pairsOf } from './pairsOf';

/** The values a judgement may have: 1/9, 1/8 … 1/2, 1, 2 … 9 (Saaty's scale). */
export const SAATY_SCALE: readonly number[] = [9, 8, 7, 6, 5, 4, 3, 2]
  .map((value) => 1 / value)
  .concat([1, 2, 3, 4, 5, 6, 7, 8, 9]);

export interface WorstJudgement {
  /** Rows of the matrix, `first` above `second`. */
  first: number;
  second: number;
  /** How many times as important the first was judged as the second. */
  ratio: number;
  /** What that ratio would be, on Saaty's scale, to contradict the other judgements least. */
  mending: number;
}

/**
 * The judgement that contradicts the others most: the one whose change, all others left as they are, lowers the consistency ratio
 * most; of several the first. `null` while the ratio is tolerated (0.1 or less). `mending` need not bring it down to 0.1 alone.
 *
 * Saaty (2003) finds it as the largest aᵢⱼ·wⱼ/wᵢ, Harker (1987) by the derivative of λmax: estimates from where one stands. With 10
 * criteria at most every value of the scale can be tried for every pair, which finds the best one for certain; that search is ours.
 */
export function worstJudgement(matrix: readonly (readonly number[])[]): WorstJudgement | null {
  if (consistencyRatio(matrix) <= TOLERATED_RATIO) return null;
  let worst: WorstJudgement | null = null;
  let lowest = Infinity;
  for (const [first, second] of pairsOf([...matrix.keys()])) {
    for (const mending of SAATY_SCALE) {
      const ratio = consistencyRatio(withJudgement(matrix, first, second, mending));
      // What is lower by rounding only is not lower: then the first stays.
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
