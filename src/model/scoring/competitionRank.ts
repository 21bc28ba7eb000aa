import { isAtLeast } from './tolerance';

/**
 * Standard competition ranks, highest score first: 1, 1, 3. An account's rank is one more than the number of accounts that are ahead by
 * more than the tolerance, so nearly equal scores share a rank. `null` has no rank.
 *
 * Runs in O(n log n).
 */
export function competitionRank(scores: readonly (number | null)[]): (number | null)[] {
  const rankOf = rankAmong(Float64Array.from(scores.filter((score) => score !== null)));
  return scores.map((score) => (score === null ? null : rankOf(score)));
}

/** Returns a function that gives the rank of any of these scores, by binary search for the first score that is truly higher. */
export function rankAmong(scores: Float64Array): (score: number) => number {
  const highestLast = scores.slice().sort();
  return (score) => {
    let first = 0;
    let end = highestLast.length;
    while (first < end) {
      const middle = (first + end) >>> 1;
      if (isAtLeast(score, highestLast[middle]!)) first = middle + 1;
      else end = middle;
    }
    return 1 + highestLast.length - first;
  };
}
