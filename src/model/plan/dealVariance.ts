import { type Deal, forecast } from './forecast';
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
  const shared = Math.min(correlation, MOST_CORRELATION);
  const [own, common] = [Math.sqrt(1 - shared), Math.sqrt(shared)];
  const expected = forecast(deals);
  let variance = 0;
  for (const { at, weight } of NORMAL_POINTS) {
    let [sum, alone] = [0, 0];
    deals.forEach(({ amount }, index) => {
      const chance = normalBelow((limits[index]! - common * at) / own);
      sum += amount * chance;
      alone += amount ** 2 * chance * (1 - chance);
    });
    variance += weight * ((sum - expected) ** 2 + alone);
  }
  // Twelve digits, so that one even deal of 100 brings 50 ± 50, and not 4e-14 at least.
  return Number(variance.toPrecision(12));
}

/** At 1 the deals would be won or lost by the common cause alone, and the formula would divide by 0. */
const MOST_CORRELATION = 0.99;
