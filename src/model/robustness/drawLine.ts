import { isAtLeast, isSame } from '../scoring/tolerance';

/** The line between the key set and the other accounts, described by its neighbours. */
export interface CutLine<Account> {
  /** The lowest key account and the highest account that is not key; `null` if that side is empty. */
  inside: Account | null;
  outside: Account | null;
  /** Why `outside` is not key: it is below the cut-off, all seats are taken, or it ties for the last seat, which then stays empty. */
  reason: 'belowCutOff' | 'noSeatLeft' | 'tie' | null;
  /** The accounts that tie for the last seat, in order. Empty unless the reason is a tie. */
  tied: Account[];
  /** The number of empty seats; `null` means no limit. */
  freeSeats: number | null;
}

/**
 * @param highestFirst every account with a score, highest first. `isKey`: it is in the key set (`keySet`).
 * @param settings `capacity: null` means no limit.
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
