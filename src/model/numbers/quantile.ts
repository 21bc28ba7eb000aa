/**
 * The value below which this share (0–1) of the values lies, in a straight line between the two nearest of them (definition 7 of Hyndman &
 * Fan 1996). NaN without values.
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [below = NaN, above = below] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}

/** The middle value; the mean of the middle two for an even number. NaN without values. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);
