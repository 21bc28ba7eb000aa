import type { Bounds } from './normalize';

export interface Histogram {
  /** The ends of the bins. `from` is below `to`, whichever bound is lower. */
  from: number;
  to: number;
  /** The number of figures in each of the equally wide bins. The last bin includes `to`. */
  counts: number[];
  /** The number of figures outside, where the score is clipped. */
  below: number;
  above: number;
}

/**
 * The distribution of figures between two bounds. `null` and values that are not finite are excluded. With equal bounds no figure is
 * inside.
 */
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
