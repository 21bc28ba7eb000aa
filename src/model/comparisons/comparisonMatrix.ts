import type { Comparison } from './Comparison';

/**
 * The pairwise comparison matrix of the criteria `ids`, n×n in their order. Row i, column j says how many times as important i is as j. The
 * diagonal is 1, each judgement also sets the reciprocal of the opposite cell, and `null` marks a missing judgement. If a pair has several
 * judgements, in either direction, the last counts. Judgements about other criteria are ignored.
 */
export function comparisonMatrix(ids: readonly string[], comparisons: readonly Comparison[]): (number | null)[][] {
  const matrix = ids.map((_, row) => ids.map((_, column): number | null => (row === column ? 1 : null)));
  for (const { first, second, ratio } of comparisons) {
    const [row, column] = [ids.indexOf(first), ids.indexOf(second)];
    const [there, mirrored] = [matrix[row], matrix[column]];
    if (!there || !mirrored || row === column) continue;
    there[column] = ratio;
    mirrored[row] = 1 / ratio;
  }
  return matrix;
}
