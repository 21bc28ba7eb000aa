import { HIGHEST_SCORE, LOWEST_SCORE } from './scale';

/** The figures that score 1 and 10. If `low` is above `high`, less is better. They must differ. */
export interface Bounds {
  low: number;
  high: number;
  /** The figure that scores 5.5, between the two. Without it, or if it is elsewhere, that is the figure halfway between them. */
  middle?: number | null;
}

const MIDDLE_SCORE = (LOWEST_SCORE + HIGHEST_SCORE) / 2;

/**
 * Scales a figure to 1–10 between fixed bounds, clipped, in straight lines from `low` over `middle` to `high`; without a middle 1 + 9·(value
 * − low)/(high − low). The bounds are fixed instead of the minimum and maximum of the current list, because then one new account would
 * change every score (Belton & Gear 1983). A middle tells most accounts apart where a few are much larger than all others.
 */
export function normalize(value: number, { low, high, middle }: Bounds): number {
  const sign = low < high ? 1 : -1;
  if (middle === undefined || middle === null || !isBetween(middle, low, high))
    return scale(value, low, high, LOWEST_SCORE, HIGHEST_SCORE);
  return sign * value < sign * middle
    ? scale(value, low, middle, LOWEST_SCORE, MIDDLE_SCORE)
    : scale(value, middle, high, MIDDLE_SCORE, HIGHEST_SCORE);
}

export const isBetween = (middle: number, low: number, high: number): boolean =>
  Math.min(low, high) < middle && middle < Math.max(low, high);

function scale(value: number, from: number, to: number, first: number, last: number): number {
  const score = first + (last - first) * ((value - from) / (to - from));
  return Math.min(last, Math.max(first, score));
}
