import type { Comparison } from './Comparison';

/**
 * The pairwise matrix of the criteria `ids`, n×n in their order: row i, column j is how many times as important i is as j. 1 on the
 * diagonal; a judgement also fills its mirror with the reciprocal; `null` where a pair was not judged. Of a pair that was judged
 * twice, in whichever direction, the last judgement counts. Judgements on other criteria are left out.
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
