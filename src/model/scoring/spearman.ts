import { sampleRankCorrelation } from 'simple-statistics';

/**
 * Spearman's rank correlation of two lists of the same length, −1 to 1; equal values share the mean of their ranks. `null` where it
 * has no meaning: fewer than two pairs, or a list whose values are all equal.
 */
export function spearman(xs: readonly number[], ys: readonly number[]): number | null {
  if (xs.length !== ys.length) throw new RangeError(`${xs.length} values cannot be paired with ${ys.length}`);
  if (new Set(xs).size < 2 || new Set(ys).size < 2) return null;
  return sampleRankCorrelation([...xs], [...ys]);
}
