import { spearman } from './spearman';
import { withoutNoise } from './tolerance';

const FEWEST_PAIRS = 8;

/**
 * How well a criterion predicted what accounts brought: Spearman's rank correlation of its scores with the returns realised later, −1 to 1.
 * Only accounts with both values count; `null` means unknown. The result is `null` with fewer than 8 such accounts, or when all scores or
 * all returns are equal.
 */
export function predicts(scores: readonly (number | null)[], returns: readonly (number | null)[]): number | null {
  const pairs = scores.flatMap((score, index) => {
    const realised = returns[index] ?? null;
    return score === null || realised === null ? [] : [{ score: withoutNoise(score), realised }];
  });
  if (pairs.length < FEWEST_PAIRS) return null;
  return spearman(
    pairs.map(({ score }) => score),
    pairs.map(({ realised }) => realised),
  );
}
