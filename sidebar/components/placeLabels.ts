// Places the two labels under a range so that they stay within the bar and do not overlap.

/** The share of the bar's width that a label such as "100%" needs. */
export const LABEL = 0.2;

export interface Place {
  /** Where the label begins, 0–1 of the bar. */
  start: number;
  align: 'start' | 'center' | 'end';
}

/** A label is centred under its end of the range, and shifts inwards near a side of the bar. */
export function placeLabels(lowest: number, highest: number): { low: Place; high: Place } {
  const low = clamp(lowest - LABEL / 2, 0, 1 - 2 * LABEL);
  const high = clamp(highest - LABEL / 2, LABEL, 1 - LABEL);
  const overlap = Math.max(0, low + LABEL - high);
  const lowStart = Math.max(0, low - overlap / 2);
  return {
    low: { start: lowStart, align: alignment(lowest, lowStart) },
    high: { start: Math.max(high, lowStart + LABEL), align: alignment(highest, Math.max(high, lowStart + LABEL)) },
  };
}

/** The label of both ends where two would not fit under the range, twice as wide, under their middle. */
export function placeLabel(middle: number): Place {
  const start = clamp(middle - LABEL, 0, 1 - 2 * LABEL);
  return { start, align: alignment(middle, start, 2 * LABEL) };
}

function alignment(end: number, start: number, width = LABEL): Place['align'] {
  const middle = start + width / 2;
  if (Math.abs(end - middle) < 1e-9) return 'center';
  return end < middle ? 'start' : 'end';
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
