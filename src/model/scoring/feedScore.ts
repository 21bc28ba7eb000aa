import { normalize, type Bounds } from './normalize';
import { TOLERANCE } from './tolerance';

/**
 * The score of a figure that feeds a criterion: `normalize`, rounded to a tenth. `null` for a blank, a text, a figure that is not finite,
 * or bounds that are equal or not finite.
 */
export function feedScore(value: unknown, bounds: Bounds): number | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  if (!Number.isFinite(bounds.high - bounds.low) || bounds.low === bounds.high) return null;
  // With the tolerance, 4.35 stored as 4.3499999999999996 still rounds up.
  return Math.round(normalize(value, bounds) * 10 + TOLERANCE) / 10;
}
