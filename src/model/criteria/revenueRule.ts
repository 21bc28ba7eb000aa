// The rule "not revenue alone": on the weights, and on a ranking.
import { spearman } from '../scoring/spearman';
import { withoutNoise } from '../scoring/tolerance';
import type { RankedAccount } from '../tiers/rankAccounts';
import { shares } from './shares';

const FEWEST_ACCOUNTS = 8;
const FEWEST_KEY_ACCOUNTS = 3;
const NEARLY_THE_SAME = 0.95;

/**
 * Whether a ranking is nearly that of revenue, so that the other criteria change nothing.
 *
 * Only accounts with a score and a known revenue count, and at least 8 of them are needed. It is, when Spearman's correlation of
 * score and revenue is 0.95 or more, or when the key accounts are exactly those with the highest revenue: each brings more than every
 * account that is not key. The latter says something only about a set of 3 or more that is at most half of the accounts; a smaller
 * one agrees by chance.
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

/** The share of the weight, 0 to 1, that revenue criteria carry; 0 when nothing has a weight. */
export function revenueShare(criteria: readonly { weight: number; kind: 'revenue' | 'other' }[]): number {
  const parts = shares(criteria.map(({ weight }) => weight));
  return criteria.reduce((sum, { kind }, index) => sum + (kind === 'revenue' ? (parts[index] ?? 0) : 0), 0);
}
