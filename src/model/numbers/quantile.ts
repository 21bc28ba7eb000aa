/**
 * The quantile of finite numbers, interpolated between the two that are nearest. NaN for an empty list.
 *
 * Definition 7 of Hyndman & Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996), as in PERCENTILE.
 *
 * @param part from 0 to 1; 0 is the smallest number, 1 the largest.
 */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [lower = NaN, upper = lower] = sorted.slice(Math.floor(at));
  return lower + (upper - lower) * (at % 1);
}
