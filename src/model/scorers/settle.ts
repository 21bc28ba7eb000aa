// What several people's scores of one account come to, and how far they lie apart.
import { median as middle } from 'simple-statistics';

/** From this spread on the scorers see different accounts, and had better talk before the middle is taken. */
export const WIDE_SPREAD = 3;

/** The middle score, the mean of the middle two where their number is even; `null` without any. Unlike the mean it doesn't follow one person far. */
export function median(scores: readonly number[]): number | null {
  return scores.length === 0 ? null : middle([...scores]);
}

/** The largest score minus the smallest; 0 for fewer than two. */
export function spread(scores: readonly number[]): number {
  return scores.length < 2 ? 0 : Math.max(...scores) - Math.min(...scores);
}
