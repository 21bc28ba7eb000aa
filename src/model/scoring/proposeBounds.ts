import { median, quantile } from 'simple-statistics';
import { feedScore } from './feedScore';
import { type Bounds, isBetween } from './normalize';
import { roundDownToStep } from './roundToStep';
import { HIGHEST_SCORE } from './scale';

/**
 * The kind of figures in a column: money or counts, a yearly growth (0.1 is 10%), a share of a whole, or a margin, which is usually far
 * below 100%.
 */
export type Scale = 'amount' | 'growth' | 'share' | 'margin';

const LEAST_GROWTH = -0.1;
const SHARE: Bounds = { low: 0, high: 1 };

/** A largest figure of more than this many times the next one is a giant. */
const GIANT = 2;
/** Steps of a hundredth are enough to take the largest figure below 10. */
const STEPS = 10;
/** The most candidates that reach 10, unless their figures are equal. */
const MOST_AT_CAP = 2;

/**
 * Proposes bounds for a criterion fed from these figures: one per candidate, `null` if blank.
 *
 * Three fixed points tell most candidates apart: the low end scores 1, the median 5.5, the largest figure 10. One giant of more than twice
 * the next figure does not count. At most two candidates reach 10, unless their figures are equal. The low end is 0; for amounts, if any is
 * negative, the 10th percentile, rounded down; for growth −10%, or lower if most candidates shrink. Zeros mean no value: they do not count
 * for the median. Shares run straight from 0 to 100%. `null` when there are no figures, or all are at the low end.
 */
export function proposeBounds(values: readonly (number | null)[], scale: Scale): Bounds | null {
  const figures = values.filter((value): value is number => value !== null && Number.isFinite(value));
  if (figures.length === 0) return null;
  if (scale === 'share') return SHARE;
  const counted = scale === 'growth' ? figures : figures.filter((value) => value !== 0);
  if (counted.length === 0) return null;
  const middle = toThreeDigits(median(counted));
  const low = lowOf(counted, middle, scale);
  const high = highOf(counted, low, middle);
  if (!(low < high)) return null;
  return isBetween(middle, low, high) ? { low, middle, high } : { low, high };
}

function lowOf(figures: readonly number[], middle: number, scale: Scale): number {
  const tenth = () => roundDownToStep(quantile([...figures], 0.1));
  if (scale === 'growth') return middle > LEAST_GROWTH ? LEAST_GROWTH : Math.min(tenth(), LEAST_GROWTH);
  return scale === 'amount' && figures.some((value) => value < 0) ? tenth() : 0;
}

/** The largest figure without a giant, raised until at most two candidates reach 10. */
function highOf(figures: readonly number[], low: number, middle: number): number {
  const [first = 0, second] = [...figures].sort((a, b) => b - a);
  const isGiant = second !== undefined && second > Math.max(low, 0) && first > GIANT * second;
  let high = toThreeDigits(isGiant ? second : first);
  const atCap = () => figures.filter((value) => feedScore(value, { low, middle, high }) === HIGHEST_SCORE);
  const isCrowded = (capped: readonly number[]) => capped.length > MOST_AT_CAP && new Set(capped).size > 1;
  for (let step = 0; step < STEPS && isCrowded(atCap()); step += 1) high = toThreeDigits(high + (high - low) / 100);
  return high;
}

/** A figure that is easy to read: 41,237.55 is 41,200. */
const toThreeDigits = (value: number): number => Number(value.toPrecision(3));
