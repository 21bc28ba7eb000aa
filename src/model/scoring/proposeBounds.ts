import { quantile } from 'simple-statistics';
import type { Bounds } from './normalize';
import { roundDownToStep, roundUpToStep } from './roundToStep';

/**
 * The kind of figures in a column: money or counts, a yearly growth (0.1 is 10%), a share of a whole, or a margin, which is usually far
 * below 100%.
 */
export type Scale = 'amount' | 'growth' | 'share' | 'margin';

const GROWTH: Bounds = { low: -0.1, high: 0.45 };
const SHARE: Bounds = { low: 0, high: 1 };

/**
 * Proposes bounds for a criterion fed from these figures: one per candidate, `null` if blank.
 *
 * Amounts run from 0 to the 90th percentile of the non-zero figures, rounded up to a round figure, so that one very large account does not
 * push all others down to 1. If any figure is negative, the low end is the 10th percentile of the same figures, rounded down. Growth runs
 * from −10% to 45%, so that 10% and 25% score near the anchors 4 and 7. Shares run from 0 to 100%. Margins run from 0, below which money is
 * lost, to the 90th percentile. `null` when there are no figures, when all are 0, or when both ends would be equal.
 */
export function proposeBounds(values: readonly (number | null)[], scale: Scale): Bounds | null {
  const figures = values.filter((value): value is number => value !== null && Number.isFinite(value));
  if (figures.length === 0) return null;
  if (scale === 'growth') return GROWTH;
  if (scale === 'share') return SHARE;
  const notZero = figures.filter((value) => value !== 0);
  if (notZero.length === 0) return null;
  const low = scale === 'amount' && notZero.some((value) => value < 0) ? roundDownToStep(quantile(notZero, 0.1)) : 0;
  const high = roundUpToStep(quantile(notZero, 0.9));
  return low < high ? { low, high } : null;
}
