import { completeScore } from './weightedScore';

/** The accounts that have a complete score, by their places in the list, and those scores. */
export function rankedScores(
  scores: readonly (readonly unknown[])[],
  weights: readonly number[],
): { account: number; score: number }[] {
  return scores.flatMap((cells, account) => {
    const score = completeScore(cells, weights);
    return Number.isNaN(score) ? [] : [{ account, score }];
  });
}
