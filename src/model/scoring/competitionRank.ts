import { isAtLeast } from './tolerance';

/**
 * Standard competition ranks, highest score first: 1, 1, 3. An account's rank is one more than the number of accounts that are
 * truly ahead of it, so scores within the tolerance share a rank. No score, no rank.
 *
 * Runs in O(n log n).
 */
export function competitionRank(scores: readonly (number | null)[]): (number | null)[] {
  const highestFirst = scores
    .flatMap((score, index) => (score === null ? [] : [{ score, index }]))
    .sort((a, b) => b.score - a.score);
  const ranks = scores.map((): number | null => null);
  let ahead = 0;
  for (const { score, index } of highestFirst) {
    while (!isAtLeast(score, highestFirst[ahead]?.score ?? score)) ahead += 1;
    ranks[index] = ahead + 1;
  }
  return ranks;
}
