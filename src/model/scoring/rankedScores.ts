import { completeScore } from './weightedScore';

/** The accounts with a complete score, as indexes in the list, and their scores. */
export function rankedScores(
  scores: readonly (readonly unknown[])[],
  weights: readonly number[],
): { account: number; score: number }[] {
  return scores.flatMap((cells, account) => {
    const score = completeScore(cells, weights);
    return Number.isNaN(score) ? [] : [{ account, score }];
  });
}
