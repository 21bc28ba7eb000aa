import { exactScore } from './weightedScore';

/** The accounts with a complete score, as indexes in the list, and their scores, not rounded. */
export function rankedScores(
  scores: readonly (readonly unknown[])[],
  weights: readonly number[],
): { account: number; score: number }[] {
  return scores.flatMap((cells, account) => {
    const score = exactScore(cells, weights);
    return Number.isNaN(score) ? [] : [{ account, score }];
  });
}
