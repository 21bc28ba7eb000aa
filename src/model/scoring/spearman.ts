import { sampleRankCorrelation } from 'simple-statistics';

/**
 * Spearman's rank correlation of two lists of the same length, −1 to 1. Ties share the mean of their ranks. `null` when it is undefined:
 * with fewer than two pairs, or when all values of a list are equal.
 */
export function spearman(xs: readonly number[], ys: readonly number[]): number | null {
  if (xs.length !== ys.length) throw new RangeError(`${xs.length} values cannot be paired with ${ys.length}`);
  if (new Set(xs).size < 2 || new Set(ys).size < 2) return null;
  // Floating-point noise can take it beyond either end.
  return Math.max(-1, Math.min(1, sampleRankCorrelation([...xs], [...ys])));
}
