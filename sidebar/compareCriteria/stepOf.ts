// A ratio in the form people answer it: which of the two matters more, and by which of the nine steps.

export interface Step {
  /** The criterion that matters more; null when both matter equally. */
  side: 'first' | 'second' | null;
  /** 1 (equally) to 9. */
  size: number;
}

const LARGEST = 9;

/** The nearest step to a ratio above 0. A ratio beyond 9 or 1/9 is the last step. */
export function stepOf(ratio: number): Step {
  const size = Math.min(LARGEST, Math.round(Math.max(ratio, 1 / ratio)));
  if (size === 1) return { side: null, size };
  return { side: ratio > 1 ? 'first' : 'second', size };
}

/** The ratio of a step. */
export const ratioOf = ({ side, size }: Step): number => (side === 'second' ? 1 / size : size);
