import { tierAmong } from './suggestTiers';

export interface KeySetSettings {
  /** Seats for key accounts; `null` is no limit, 0 is none. */
  capacity: number | null;
  /** The score that a key account needs; `null` is no limit. */
  keyFrom: number | null;
}

/**
 * Which accounts are key by their scores alone, with no history: those that score `keyFrom` or more while at most `capacity` accounts
 * score as high or higher. A tie across the line lets nobody in. An account without a score (`null`) is not key.
 */
export function keySet(scores: readonly (number | null)[], settings: KeySetSettings): boolean[] {
  const keyFrom = settings.keyFrom ?? -Infinity;
  const known = Float64Array.from(scores.map((score) => score ?? NaN));
  const tierOf = tierAmong(known, [], { capacity: settings.capacity, keyFrom, keepFrom: keyFrom, watchFrom: keyFrom });
  return scores.map((_, index) => tierOf(index) === 'key');
}
