import { isAtLeast, isSame, TOLERANCE } from '../scoring/tolerance';
import type { KeySetSettings } from '../tiers/keySet';

/**
 * The distance, from 0, that a weight can move before the key set changes; `null` if it does not change before `reach`.
 *
 * `key` is the key set at distance 0. Every key account scores higher than all others. The set therefore changes at the first of three
 * events: a key account falls below the cut-off, a key account and another account meet, or another account reaches a free seat.
 */
export function firstChange(
  lines: ScoreLines,
  key: readonly boolean[],
  { capacity, keyFrom }: KeySetSettings,
  reach: number,
): number | null {
  const indices = [...key.keys()];
  const members = indices.filter((index) => key[index]);
  const others = indices.filter((index) => !key[index]);
  const cutOff = keyFrom ?? -Infinity;
  const freeSeats = capacity === null ? Infinity : Math.floor(capacity) - members.length;
  const first = Math.min(
    fall(lines, members, cutOff, reach),
    meeting(lines, members, others, reach),
    entry(lines, others, cutOff, freeSeats, reach),
  );
  return first < reach * (1 - ROUNDING) ? first : null;
}

/** A change this close to the reach counts as a change at the reach. */
const ROUNDING = 1e-12;

/** The distance at which the first member falls below the cut-off. A member exactly on the cut-off falls at once. */
function fall({ now, slope }: ScoreLines, members: readonly number[], cutOff: number, reach: number): number {
  let first = Infinity;
  for (const index of members) {
    if (isAtLeast(now[index]! + reach * slope[index]!, cutOff)) continue;
    first = Math.min(first, isSame(now[index]!, cutOff) ? 0 : (cutOff - now[index]!) / slope[index]!);
  }
  return first;
}

/**
 * The distance at which the lowest member and the highest of the others meet. Their gap is a concave function of the distance and positive
 * at 0. Starting at the reach, where the gap is closed, each step goes back to where the accounts that are lowest and highest there meet.
 * This is Newton's method; it ends exactly on the crossing after a few steps, for any number of lines.
 */
function meeting({ now, slope }: ScoreLines, members: readonly number[], others: readonly number[], reach: number): number {
  if (members.length === 0 || others.length === 0) return Infinity;
  const at = (index: number, distance: number): number => now[index]! + distance * slope[index]!;
  let distance = reach;
  for (;;) {
    let [lowest, highest] = [members[0]!, others[0]!];
    for (const index of members) if (at(index, distance) < at(lowest, distance)) lowest = index;
    for (const index of others) if (at(index, distance) > at(highest, distance)) highest = index;
    const gap = at(lowest, distance) - at(highest, distance);
    if (distance === reach && gap >= -TOLERANCE) return Infinity;
    const crossing = (now[lowest]! - now[highest]!) / (slope[highest]! - slope[lowest]!);
    if (gap >= 0 || !(crossing < distance)) return distance;
    distance = crossing;
  }
}

/**
 * The distance at which the first of the others gets a free seat. The highest of them must reach the cut-off, and all accounts with the
 * identical line must fit into the free seats. If they do not fit, none of them gets in until a steeper line overtakes them.
 */
function entry({ now, slope }: ScoreLines, others: readonly number[], cutOff: number, freeSeats: number, reach: number): number {
  if (freeSeats < 1 || others.length === 0) return Infinity;
  let rivals = others;
  let distance = 0;
  while (distance < reach) {
    const at = (index: number): number => now[index]! + distance * slope[index]!;
    const highest = rivals.reduce((most, index) => Math.max(most, at(index)), -Infinity);
    const onTop = rivals.filter((index) => isAtLeast(at(index), highest));
    const steepest = onTop.reduce((most, index) => Math.max(most, slope[index]!), -Infinity);
    const together = onTop.filter((index) => isAtLeast(slope[index]!, steepest)).length;
    const reaches = isSame(highest, cutOff) ? isAtLeast(steepest, 0) : highest > cutOff;
    if (reaches && together <= freeSeats) return distance;

    // A line that is lower and rises no faster can never become the highest.
    rivals = rivals.filter((index) => isAtLeast(slope[index]!, steepest));
    let next = Infinity;
    for (const index of rivals) {
      // Below the cut-off, the next event is the first line that rises to it; above it, the first line that overtakes the highest.
      const [toGo, gain] = reaches ? [highest - at(index), slope[index]! - steepest] : [cutOff - at(index), slope[index]!];
      if (gain > TOLERANCE) next = Math.min(next, distance + toGo / gain);
    }
    distance = Math.max(next, distance + ROUNDING);
  }
  return Infinity;
}

/** Scores while a weight moves: at `distance`, account i scores now[i] + distance·slope[i]. */
export interface ScoreLines {
  now: Float64Array;
  slope: Float64Array;
}
