import { normalize, type Bounds } from './normalize';
import { TOLERANCE } from './tolerance';

/**
 * The score that a figure feeds into a criterion: `normalize`, rounded to a tenth. `null` where there is nothing to feed: a blank,
 * a text, a figure that is not finite, or bounds that are equal or not finite.
 */
export function feedScore(value: unknown, bounds: Bounds): number | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  if (!Number.isFinite(bounds.high - bounds.low) || bounds.low === bounds.high) return null;
  // The tolerance lets 4.35, which may be held as 4.3499999999999996, round up like 4.35.
  return Math.round(normalize(value, bounds) * 10 + TOLERANCE) / 10;
}
