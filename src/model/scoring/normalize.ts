import { HIGHEST_SCORE, LOWEST_SCORE } from './scale';

/** What scores 1 and what scores 10. `low` above `high` means that less is better. The two differ. */
export interface Bounds {
  low: number;
  high: number;
}

/**
 * A figure on the 1–10 scale between fixed bounds, clipped: 1 + 9·(value − low)/(high − low). The bounds are fixed, never the
 * smallest and largest of today's list: else one new account changes everyone's score (Belton & Gear 1983).
 */
export function normalize(value: number, { low, high }: Bounds): number {
  const score = LOWEST_SCORE + (HIGHEST_SCORE - LOWEST_SCORE) * ((value - low) / (high - low));
  return Math.min(HIGHEST_SCORE, Math.max(LOWEST_SCORE, score));
}
