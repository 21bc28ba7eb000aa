import type { Comparison } from '../comparisons/Comparison';
import { comparisonMatrix } from '../comparisons/comparisonMatrix';
import { consistencyRatio } from '../comparisons/consistencyRatio';
import { priorities } from '../comparisons/priorities';
import { shares } from '../criteria/shares';

/** Criteria that can be compared in pairs: below, there is no contradiction to find; above, no random index. */
const FEWEST = 3;
const MOST = 10;
/** Weights that were typed as whole percents are still those of the comparison. */
const ROUNDING = 0.005 + 1e-9;

/**
 * The consistency ratio of the pairwise answers that today's weights come from. `null` where the weights were set in another way: some
 * pair of criteria in use was never answered, or a weight is not the answers' priority within half a percent.
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
