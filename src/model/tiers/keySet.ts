import { tierAmong } from './suggestTiers';

export interface KeySetSettings {
  /** Seats for key accounts; `null` means no limit, 0 means no seats. */
  capacity: number | null;
  /** The score that a key account needs; `null` means no limit. */
  keyFrom: number | null;
}

/**
 * Which accounts are key by score alone, without history: accounts that score `keyFrom` or more, if at most `capacity` accounts score the
 * same or higher. With a tie across the line, none of the tied accounts is key. An account without a score (`null`) is not key.
 */
export function keySet(scores: readonly (number | null)[], settings: KeySetSettings): boolean[] {
  const keyFrom = settings.keyFrom ?? -Infinity;
  const known = Float64Array.from(scores.map((score) => score ?? NaN));
  const tierOf = tierAmong(known, [], { capacity: settings.capacity, keyFrom, keepFrom: keyFrom, watchFrom: keyFrom });
  return scores.map((_, index) => tierOf(index) === 'key');
}
