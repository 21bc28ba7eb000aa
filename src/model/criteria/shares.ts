/**
 * Each weight as a share of the total; the shares sum to 1. All 0 when no weight is above 0. Negative and non-finite weights count as 0.
 */
export function shares(weights: readonly number[]): number[] {
  const counted = weights.map((weight) => (weight > 0 && Number.isFinite(weight) ? weight : 0));
  const largest = Math.max(0, ...counted);
  if (largest === 0) return counted;
  const parts = counted.map((weight) => weight / largest);
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}
