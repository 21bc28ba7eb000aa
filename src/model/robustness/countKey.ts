import { TOLERANCE } from '../scoring/tolerance';
import type { KeySetSettings } from '../tiers/keySet';
import { kthHighest } from '../tiers/kthHighest';

/** Increments the count of every account in the key set (as `keySet` defines it), without sorting. */
export function countKey(scores: Float64Array, settings: KeySetSettings, times: Uint32Array): void {
  const { lowest, firstWithoutSeat } = lineOf(scores, settings, scores.slice());
  for (let i = 0; i < scores.length; i += 1) {
    if (scores[i]! >= lowest && scores[i]! > firstWithoutSeat) times[i]! += 1;
  }
}

/** What a key account scores at least, and more than. Reorders `work`, a copy of the scores: those with a seat come first. */
export function lineOf(
  scores: Float64Array,
  { capacity, keyFrom }: KeySetSettings,
  work: Float64Array,
): { lowest: number; firstWithoutSeat: number; seats: number } {
  const seats = capacity === null ? scores.length : Math.max(0, Math.floor(capacity));
  return { lowest: (keyFrom ?? -Infinity) - TOLERANCE, firstWithoutSeat: kthHighest(work, seats + 1) + TOLERANCE, seats };
}
