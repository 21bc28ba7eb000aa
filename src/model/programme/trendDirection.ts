import { sum } from '../numbers/sum';
import type { TrendDirection } from './AccountState';

/** With fewer values, most slopes are noise. */
export const FEWEST_VALUES = 4;
/** The one-sided 10% quantile of the normal distribution. */
const BEYOND_NOISE = 1.28;

/**
 * Whether a series rises or falls by more than its noise: the least-squares slope is at least 1.28 of its standard errors away from 0. The
 * noise is the residual standard deviation, but at least `scatter`, because few values can lie on a line by chance. Of series that only
 * scatter by a point, at most one in ten seems to fall.
 *
 * @param values with their times, in any unit.
 * @param scatter how far values of a steady account are apart, on their scale.
 */
export function trendDirection(values: readonly { at: number; value: number }[], scatter: number): TrendDirection {
  const count = values.length;
  if (count < FEWEST_VALUES) return 'tooFew';
  const middle = sum(values.map(({ at }) => at)) / count;
  const level = sum(values.map(({ value }) => value)) / count;
  const run = sum(values.map(({ at }) => (at - middle) ** 2));
  // All on one day.
  if (run === 0) return 'flat';
  const slope = sum(values.map(({ at, value }) => (at - middle) * (value - level))) / run;
  const unexplained = sum(values.map(({ at, value }) => (value - level - slope * (at - middle)) ** 2));
  const noise = Math.max(scatter, Math.sqrt(unexplained / (count - 2)));
  const limit = (BEYOND_NOISE * noise) / Math.sqrt(run);
  if (slope <= -limit) return 'falling';
  return slope >= limit ? 'rising' : 'flat';
}
