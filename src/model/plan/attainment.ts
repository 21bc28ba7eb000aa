import { isSame } from '../scoring/tolerance';

/** A goal in figures: where one is, where one wants to be, and where one began. */
export interface Progress {
  actual: number;
  target: number;
  baseline: number;
}

/**
 * How much of the way to the target is done: (actual − baseline)/(target − baseline), 1 being all of it. Below 0 it went the other
 * way, above 1 beyond. It works for goals that fall. `null` if the target is where one began: then there is no way to go.
 */
export function attainment({ actual, target, baseline }: Progress): number | null {
  if (isSame(target, baseline)) return null;
  return (actual - baseline) / (target - baseline) + 0; // 0 at the start of a goal that falls, not −0
}
