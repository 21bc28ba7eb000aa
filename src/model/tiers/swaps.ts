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

/**
 * The key accounts that lose their seat to a newcomer that may take it, by id. Each newcomer takes one seat; as many seats change hands as
 * can, those of the highest scores first.
 */
export function swappedOut(leaving: readonly Scored[], newcomers: readonly Scored[]): ReadonlySet<string> {
  const leaverOf = new Map<Scored, Scored>();
  /** A newcomer may be needed here more than where another one will do, because groups keep some apart. */
  const finds = (incumbent: Scored, tried: Set<Scored>): boolean =>
    newcomers.some((newcomer) => {
      if (tried.has(newcomer) || !maySwap(newcomer, incumbent)) return false;
      tried.add(newcomer);
      const other = leaverOf.get(newcomer);
      return (!other || finds(other, tried)) && leaverOf.set(newcomer, incumbent).size > 0;
    });
  const highestFirst = [...leaving].sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  for (const incumbent of highestFirst) finds(incumbent, new Set());
  return new Set([...leaverOf.values()].map(({ id }) => id));
}
