import { isAtLeast, isSame } from '../scoring/tolerance';

/** The line between the key set and the others, by its neighbours. */
export interface CutLine<Account> {
  /** The lowest key account, and the highest that is none; `null` where there is none on that side. */
  inside: Account | null;
  outside: Account | null;
  /** Why `outside` is out: it misses the cut-off, the seats are taken, or it ties across the last seat, which nobody then gets. */
  reason: 'belowCutOff' | 'noSeatLeft' | 'tie' | null;
  /** The accounts that tie across the last seat, in order; empty unless the reason is a tie. */
  tied: Account[];
  /** Seats that nobody has; `null` where there is no limit. */
  freeSeats: number | null;
}

/**
 * @param highestFirst every account with a score, by score, with whether it is in the key set (`keySet`).
 * @param settings `capacity: null` is no limit.
 */
export function drawLine<Account extends { score: number; isKey: boolean }>(
  highestFirst: readonly Account[],
  { capacity, keyFrom }: { capacity: number | null; keyFrom: number },
): CutLine<Account> {
  const inside = highestFirst.filter(({ isKey }) => isKey);
  const outside = highestFirst.find(({ isKey }) => !isKey) ?? null;
  const freeSeats = capacity === null ? null : Math.max(0, Math.floor(capacity) - inside.length);
  const line = { inside: inside[inside.length - 1] ?? null, outside, freeSeats, tied: [] };
  if (outside === null) return { ...line, reason: null };
  if (!isAtLeast(outside.score, keyFrom)) return { ...line, reason: 'belowCutOff' };
  if (freeSeats === 0) return { ...line, reason: 'noSeatLeft' };
  return { ...line, reason: 'tie', tied: highestFirst.filter(({ score }) => isSame(score, outside.score)) };
}
