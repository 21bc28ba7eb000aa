import { isAtLeast } from './tolerance';

/**
 * Standard competition ranks, highest score first: 1, 1, 3. An account's rank is one more than the number of accounts that are
 * truly ahead of it, so scores within the tolerance share a rank. No score, no rank.
 *
 * Runs in O(n log n).
 */
export function competitionRank(scores: readonly (number | null)[]): (number | null)[] {
  const rankOf = rankAmong(Float64Array.from(scores.filter((score) => score !== null)));
  return scores.map((score) => (score === null ? null : rankOf(score)));
}

/** The rank that a score has among those given: a binary search for the first that is truly higher. */
export function rankAmong(scores: Float64Array): (score: number) => number {
  const highestLast = scores.slice().sort();
  return (score) => {
    let [first, end] = [0, highestLast.length];
    while (first < end) {
      const middle = (first + end) >>> 1;
      if (isAtLeast(score, highestLast[middle]!)) first = middle + 1;
      else end = middle;
    }
    return 1 + highestLast.length - first;
  };
}
