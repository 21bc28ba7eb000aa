// The rule "not by revenue alone", for weights and for a ranking.
import { sum } from '../numbers/sum';
import { spearman } from '../scoring/spearman';
import { withoutNoise } from '../scoring/tolerance';
import type { RankedAccount } from '../tiers/rankAccounts';
import { shares } from './shares';

const FEWEST_ACCOUNTS = 8;
const FEWEST_KEY_ACCOUNTS = 3;
const NEARLY_THE_SAME = 0.95;

/**
 * Whether a ranking is nearly the ranking by revenue, so that the other criteria have no effect.
 *
 * Counts only accounts with a score and a known revenue, and needs at least 8 of them. True when Spearman's correlation of score and
 * revenue is 0.95 or more, or when the key accounts are exactly the accounts with the highest revenue: each brings more than every account
 * that is not key. The second test needs a key set of 3 or more and at most half of the accounts, because a smaller set can agree by
 * chance.
 */
export function isRevenueRanking(
  ranked: readonly Pick<RankedAccount, 'id' | 'score' | 'suggestedTier'>[],
  revenueById: Readonly<Record<string, number | null>>,
): boolean {
  const known = ranked.flatMap(({ id, score, suggestedTier }) => {
    const revenue = revenueById[id] ?? null;
    const isKey = suggestedTier === 'key' || suggestedTier === 'keyUnderReview';
    return score === null || revenue === null ? [] : [{ score: withoutNoise(score), revenue, isKey }];
  });
  if (known.length < FEWEST_ACCOUNTS) return false;
  const correlation = spearman(
    known.map(({ score }) => score),
    known.map(({ revenue }) => revenue),
  );
  if (correlation !== null && correlation >= NEARLY_THE_SAME) return true;
  const key = known.filter(({ isKey }) => isKey).map(({ revenue }) => revenue);
  const others = known.filter(({ isKey }) => !isKey).map(({ revenue }) => revenue);
  return key.length >= FEWEST_KEY_ACCOUNTS && key.length <= known.length / 2 && Math.min(...key) > Math.max(...others);
}

/** The share of the weight, 0–1, of revenue criteria; 0 when no criterion has a weight. */
export function revenueShare(criteria: readonly { weight: number; kind: 'revenue' | 'other' }[]): number {
  const parts = shares(criteria.map(({ weight }) => weight));
  return sum(criteria.map(({ kind }, index) => (kind === 'revenue' ? (parts[index] ?? 0) : 0)));
}
