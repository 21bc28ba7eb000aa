import { quantile } from 'simple-statistics';
import type { Bounds } from './normalize';
import { roundDownToStep, roundUpToStep } from './roundToStep';

/** What a column's figures are: money or counts, a yearly growth (0.1 is 10%), a share of a whole, or a margin, far from the whole. */
export type Scale = 'amount' | 'growth' | 'share' | 'margin';

const GROWTH: Bounds = { low: -0.1, high: 0.45 };
const SHARE: Bounds = { low: 0, high: 1 };

/**
 * Bounds to propose for a criterion fed from these figures, one a candidate, `null` where there is none.
 *
 * Amounts run from 0 to the 90th percentile of the figures that are not 0, rounded up to a round figure: one giant must not press
 * all others down to 1. If any is negative the low end is the 10th percentile of the same figures, rounded down. Growth runs from −10% to
 * 45%, so that 10% and 25% score near the anchors 4 and 7; shares run from 0 to 100%; margins from 0, where money is lost below, to
 * that percentile. `null` when the figures give no bounds: there are none, all are 0, or both ends would be the same.
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
