import type { Bounds } from './normalize';

export interface Histogram {
  /** The ends of the bins, `from` below `to`, whichever bound is the lower one. */
  from: number;
  to: number;
  /** How many figures fall in each of the equally wide bins; the last one includes `to`. */
  counts: number[];
  /** How many lie outside, where the score is clipped. */
  below: number;
  above: number;
}

/** How figures spread between two bounds. `null` and what is not finite is left out. With equal bounds no figure is inside. */
export function histogram(values: readonly (number | null)[], bounds: Bounds, bins = 20): Histogram {
  const from = Math.min(bounds.low, bounds.high);
  const to = Math.max(bounds.low, bounds.high);
  const result: Histogram = { from, to, counts: Array.from({ length: bins }, () => 0), below: 0, above: 0 };
  for (const value of values) {
    if (value === null || !Number.isFinite(value)) continue;
    if (value < from) result.below += 1;
    else if (value > to || from === to) result.above += 1;
    else {
      const bin = Math.min(bins - 1, Math.floor(((value - from) / (to - from)) * bins));
      result.counts[bin] = (result.counts[bin] ?? 0) + 1;
    }
  }
  return result;
}
