import type { Comparison } from '../comparisons/Comparison';
import { comparisonMatrix } from '../comparisons/comparisonMatrix';
import { consistencyRatio } from '../comparisons/consistencyRatio';
import { priorities } from '../comparisons/priorities';
import { shares } from '../criteria/shares';

/** Limits of pairwise comparison: fewer criteria cannot contradict each other, and there is no random index for more. */
const FEWEST = 3;
const MOST = 10;
/** Weights typed as whole percents still match the comparison's priorities. */
const ROUNDING = 0.005 + 1e-9;

/**
 * The consistency ratio of the pairwise answers behind the current weights. `null` when the weights come from elsewhere: a pair of criteria
 * in use has no answer, or a weight differs from its priority by more than half a percent.
 */
export function comparedRatio(
  criteria: readonly { id: string; weight: number }[],
  comparisons: readonly Comparison[],
): number | null {
  const used = criteria.filter(({ weight }) => weight > 0);
  if (used.length < FEWEST || used.length > MOST) return null;
  const ids = used.map(({ id }) => id);
  const matrix = comparisonMatrix(ids, comparisons);
  if (!isComplete(matrix)) return null;
  const today = shares(used.map(({ weight }) => weight));
  const wanted = priorities(matrix);
  const isWanted = today.every((share, index) => Math.abs(share - (wanted[index] ?? 0)) <= ROUNDING);
  return isWanted ? consistencyRatio(matrix) : null;
}

const isComplete = (matrix: (number | null)[][]): matrix is number[][] =>
  matrix.every((row) => row.every((value) => value !== null));
