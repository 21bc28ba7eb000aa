import { HIGHEST_SCORE, LOWEST_SCORE } from './scale';

/** The figures that score 1 and 10. If `low` is above `high`, less is better. They must differ. */
export interface Bounds {
  low: number;
  high: number;
}

/**
 * Scales a figure to 1–10 between fixed bounds, clipped: 1 + 9·(value − low)/(high − low). The bounds are fixed instead of the minimum and
 * maximum of the current list, because then one new account would change every score (Belton & Gear 1983).
 */
export function normalize(value: number, { low, high }: Bounds): number {
  const score = LOWEST_SCORE + (HIGHEST_SCORE - LOWEST_SCORE) * ((value - low) / (high - low));
  return Math.min(HIGHEST_SCORE, Math.max(LOWEST_SCORE, score));
}
