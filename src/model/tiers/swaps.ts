import { isAtLeast } from '../scoring/tolerance';

/** A newcomer this far above a key account may take its seat at once. */
export const SWAP_GAP = 2;

interface Scored {
  id: string;
  score: number | null;
  group?: string | undefined;
}

/**
 * Whether a newcomer may take the seat of a key account before its reviews allow it: it scores two points more, or better. Accounts of one
 * group share a seat, so neither has to leave.
 */
export const maySwap = (newcomer: Omit<Scored, 'id'>, incumbent: Omit<Scored, 'id'>): boolean =>
  newcomer.score !== null &&
  incumbent.score !== null &&
  !(newcomer.group && newcomer.group === incumbent.group) &&
  isAtLeast(newcomer.score, incumbent.score + SWAP_GAP);

/** The key accounts that lose their seat to a newcomer that may take it, by id. Each newcomer takes one seat. */
export function swappedOut(leaving: readonly Scored[], newcomers: readonly Scored[]): ReadonlySet<string> {
  const byScore = (a: Scored, b: Scored) => (b.score ?? 0) - (a.score ?? 0);
  const free = [...newcomers].sort(byScore);
  const swapped = [...leaving].sort(byScore).filter((incumbent) => {
    const at = free.findIndex((newcomer) => maySwap(newcomer, incumbent));
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  });
  return new Set(swapped.map(({ id }) => id));
}
