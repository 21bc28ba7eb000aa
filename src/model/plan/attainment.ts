import { isSame } from '../scoring/tolerance';

/** The figures of a goal: current value, target, and start. */
export interface Progress {
  actual: number;
  target: number;
  baseline: number;
}

/**
 * The progress toward a target: (actual − baseline)/(target − baseline); 1 is fully attained. Below 0 the value moved away from the target,
 * above 1 it went beyond. Also works for targets below the baseline. `null` if target and baseline are equal.
 */
export function attainment({ actual, target, baseline }: Progress): number | null {
  if (isSame(target, baseline)) return null;
  return (actual - baseline) / (target - baseline) + 0; // avoids −0 at the start of a goal with a falling target
}
