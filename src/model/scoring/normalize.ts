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
export const normalize = (value: number, bounds: Bounds): number => createNormalizer(bounds)(value);

/** `normalize` for many figures between the same bounds. */
export function createNormalizer(bounds: Bounds): (value: number) => number {
  const [below, above] = linesOf(bounds);
  return (value) => onLine(value, above === undefined || isBefore(value, above.from, bounds) ? below : above);
}

/** A straight line from a score at one figure to a score at another. */
export interface ScoreLine {
  from: number;
  to: number;
  first: number;
  last: number;
}

/** The line on which scores lie, or the two that meet at the middle. */
export const linesOf = ({ low, high, middle }: Bounds): [ScoreLine] | [ScoreLine, ScoreLine] =>
  middle === undefined || middle === null || !isBetween(middle, low, high)
    ? [{ from: low, to: high, first: LOWEST_SCORE, last: HIGHEST_SCORE }]
    : [
        { from: low, to: middle, first: LOWEST_SCORE, last: MIDDLE_SCORE },
        { from: middle, to: high, first: MIDDLE_SCORE, last: HIGHEST_SCORE },
      ];

const isBefore = (value: number, figure: number, { low, high }: Bounds): boolean =>
  low < high ? value < figure : value > figure;

export const isBetween = (middle: number, low: number, high: number): boolean =>
  Math.min(low, high) < middle && middle < Math.max(low, high);

function onLine(value: number, { from, to, first, last }: ScoreLine): number {
  const score = first + (last - first) * ((value - from) / (to - from));
  return Math.min(last, Math.max(first, score));
}
