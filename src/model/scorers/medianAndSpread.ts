// Combines several people's scores of one account, and measures their disagreement.
import { median as middle } from '../numbers/median';

/** From this spread on, the scorers should talk before they use the median. */
export const WIDE_SPREAD = 3;

/**
 * The median score; the mean of the middle two for an even number; `null` without scores. Unlike the mean, one outlier barely affects it.
 */
export function median(scores: readonly number[]): number | null {
  return scores.length === 0 ? null : middle([...scores]);
}

/** The largest score minus the smallest; 0 for fewer than two scores. */
export function spread(scores: readonly number[]): number {
  return scores.length < 2 ? 0 : Math.max(...scores) - Math.min(...scores);
}
