import { median } from '../numbers/median';
import { quantile } from '../numbers/quantile';
import { feedScore } from './feedScore';
import { type Bounds, isBetween } from './normalize';
import { roundDownToStep } from './roundToStep';
import { HIGHEST_SCORE } from './scale';

/**
 * The kind of figures in a column: money or counts, a yearly growth (0.1 is 10%), a share of a whole, or a margin, which is usually far
 * below 100%.
 */
export type Scale = 'amount' | 'growth' | 'share' | 'margin';

/** A growth of 10% scores 4.3, one of 25% 6.7 and one of 45% 10: near what 4, 7 and 10 mean for growth potential. Half of it scores 5.5. */
const GROWTH = { low: -0.1, middle: 0.175, high: 0.45 };
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
 * Percentages run straight between fixed ends, so that they mean what the criterion says of 1, 4, 7 and 10: growth from −10% to 45%, shares
 * from 0 to 100%. Where more than two candidates grow by 45%, as with high inflation, only the upper half of growth is stretched. Margins run from 0 over the median, since they are judged by our average, to the best; in whole percent, or tenths where the
 * best is under 10%.
 *
 * For amounts and counts, three fixed points tell most candidates apart: the low end scores 1, the median 5.5, the largest figure 10. The low
 * end is 0, or if any figure is negative the 10th percentile, rounded down. Zeros mean no value: they do not count for the median.
 *
 * For amounts, margins and growth, one giant of more than twice the next figure does not count, and at most two candidates reach 10, unless their
 * figures are equal. `null` when there are no figures, or all are at the low end.
 */
export function proposeBounds(values: readonly (number | null)[], scale: Scale): Bounds | null {
  const figures = values.filter((value): value is number => value !== null && Number.isFinite(value));
  if (figures.length === 0) return null;
  if (scale === 'growth') return growthBounds(figures);
  if (scale === 'share') return SHARE;
  const counted = figures.filter((value) => value !== 0);
  if (counted.length === 0) return null;
  const isMargin = scale === 'margin';
  const middle = isMargin ? toPercent(median(counted), Math.round) : toThreeDigits(median(counted));
  const low = !isMargin && counted.some((value) => value < 0) ? roundDownToStep(quantile(counted, 0.1)) : 0;
  const largest = highOf(counted, low, middle);
  const high = isMargin ? toPercent(largest, Math.ceil) : largest;
  if (!(low < high)) return null;
  return isBetween(middle, low, high) ? { low, middle, high } : { low, high };
}

function growthBounds(figures: readonly number[]): Bounds {
  const { low, middle, high } = GROWTH;
  if (!isCrowded(figures, { low, high })) return { low, high };
  return { low, middle, high: toPercent(highOf(figures, low, middle), Math.ceil) };
}

/** Whether too many candidates, whose figures are not equal, reach 10. */
function isCrowded(figures: readonly number[], bounds: Bounds): boolean {
  const capped = figures.filter((value) => feedScore(value, bounds) === HIGHEST_SCORE);
  return capped.length > MOST_AT_CAP && new Set(capped).size > 1;
}

/** The largest figure without a giant, raised until at most two candidates reach 10. */
function highOf(figures: readonly number[], low: number, middle: number): number {
  const [first = 0, second] = [...figures].sort((a, b) => b - a);
  const isGiant = second !== undefined && second > Math.max(low, 0) && first > GIANT * second;
  let high = toThreeDigits(isGiant ? second : first);
  for (let step = 0; step < STEPS && isCrowded(figures, { low, middle, high }); step += 1)
    high = toThreeDigits(high + (high - low) / 100);
  return high;
}

/** A percentage that people type: 25%, or 2.5%. */
function toPercent(value: number, round: (value: number) => number): number {
  const parts = Math.abs(value) < 0.1 ? 1000 : 100;
  return round(toThreeDigits(value) * parts) / parts;
}

/** A figure that is easy to read: 41,237.55 is 41,200. */
const toThreeDigits = (value: number): number => Number(value.toPrecision(3));
