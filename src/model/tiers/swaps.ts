import { isAtLeast } from '../scoring/tolerance';

/** A newcomer this far above a key account may take its seat at once. */
export const SWAP_GAP = 2;

interface Scored {
  id: string;
  score: number | null;
}

/** Whether a newcomer may take the seat of a key account before its reviews allow it: it scores two points more, or better. */
export const maySwap = (newcomer: Pick<Scored, 'score'>, incumbent: Pick<Scored, 'score'>): boolean =>
  newcomer.score !== null && incumbent.score !== null && isAtLeast(newcomer.score, incumbent.score + SWAP_GAP);

/** The key accounts that lose their seat to a newcomer that may take it, by id. Each newcomer takes one seat. */
export function swappedOut(leaving: readonly Scored[], newcomers: readonly Scored[]): ReadonlySet<string> {
  const byScore = (a: Scored, b: Scored) => (b.score ?? 0) - (a.score ?? 0);
  const free = [...newcomers].sort(byScore);
  const swapped = [...leaving].sort(byScore).filter((incumbent) => {
    const [best] = free;
    const isSwapped = best !== undefined && maySwap(best, incumbent);
    if (isSwapped) free.shift();
    return isSwapped;
  });
  return new Set(swapped.map(({ id }) => id));
}
