import { compareNames } from '../names/compareNames';

interface Ranked {
  /** `null` without a complete score. */
  rank: number | null;
  name: string;
}

/** For `sort`: by rank, accounts with the same rank by name, those without a rank last. */
export const byRank = (one: Ranked, other: Ranked): number =>
  (one.rank ?? Infinity) - (other.rank ?? Infinity) || compareNames(one.name, other.name);
