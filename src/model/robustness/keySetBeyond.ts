import { isAtLeast, isSame } from '../scoring/tolerance';
import type { KeySetSettings } from '../tiers/keySet';
import type { ScoreLines } from './firstChange';
import { kthHighest } from '../tiers/kthHighest';

/**
 * The key set just beyond a distance, so close that no lines meet in between. Of accounts that tie at the distance itself, the one with the
 * steeper line is ahead.
 */
export function keySetBeyond({ now, slope }: ScoreLines, distance: number, { capacity, keyFrom }: KeySetSettings): boolean[] {
  const there = now.map((score, index) => score + distance * slope[index]!);
  const cutOff = keyFrom ?? -Infinity;
  const seats = capacity === null ? there.length : Math.max(0, Math.floor(capacity));
  const line = kthHighest(there.slice(), seats + 1);
  const onLine = (score: number): boolean => isSame(score, line);
  const above = there.reduce((count, score) => (score > line && !onLine(score) ? count + 1 : count), 0);
  const tied = slope.filter((_, index) => onLine(there[index]!));
  const fastestWithoutSeat = kthHighest(tied, seats - above + 1);

  return Array.from(there, (score, index) => {
    const gain = slope[index]!;
    const reaches = isSame(score, cutOff) ? isAtLeast(gain, 0) : score > cutOff;
    const hasSeat = onLine(score) ? !isAtLeast(fastestWithoutSeat, gain) : score > line;
    return reaches && hasSeat;
  });
}
