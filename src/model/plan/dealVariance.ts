import type { Deal } from './forecast';
import { NORMAL_POINTS, normalBelow, normalQuantile } from './normal';

/**
 * The variance of what the deals of one customer bring together. They share a common cause: a deal is won if a normal variable is below the
 * quantile of its probability, and any two of these variables have this correlation (the one-factor model of Vasicek, Probability of loss on
 * loan portfolio, 1987). The expected amount does not depend on it. With a correlation of 0 it is Σ a²p(1 − p).
 *
 * @param correlation 0–1.
 */
export function dealVariance(deals: readonly Deal[], correlation: number): number {
  const limits = deals.map(({ probability }) => normalQuantile(probability));
  const own = Math.sqrt(1 - Math.min(correlation, MOST_CORRELATION));
  const common = Math.sqrt(Math.min(correlation, MOST_CORRELATION));
  let [first, second] = [0, 0];
  for (const { at, weight } of NORMAL_POINTS) {
    let [sum, alone] = [0, 0];
    deals.forEach(({ amount }, index) => {
      const chance = normalBelow((limits[index]! - common * at) / own);
      sum += amount * chance;
      alone += amount ** 2 * chance * (1 - chance);
    });
    first += weight * sum;
    second += weight * (sum ** 2 + alone);
  }
  return Math.max(0, second - first ** 2);
}

/** At 1 the deals would be won or lost by the common cause alone, and the formula would divide by 0. */
const MOST_CORRELATION = 0.99;
