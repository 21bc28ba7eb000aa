import { kthHighest } from './kthHighest';
import { isAtLeast } from '../scoring/tolerance';
import type { Tier, TierSettings } from './Tier';

interface ScoredAccount {
  /** `null` while the score is incomplete. */
  score: number | null;
  confirmedTier: Tier | null;
}

/**
 * The tier of each account by its score, in the given order; `null` without a score.
 *
 * A key account (confirmed or under review) keeps its seat whatever the others score: it is `key` at `keepFrom` or above or without a
 * complete score, otherwise `keyUnderReview`. The remaining seats go to newcomers that reach `keyFrom`. A newcomer is `key` if at most that
 * many newcomers score the same or higher, so with a tie across the line none of the tied accounts gets in. A newcomer without a seat is
 * `watch`.
 *
 * Runs in O(n).
 */
export function suggestTiers(accounts: readonly ScoredAccount[], settings: TierSettings): (Tier | null)[] {
  const incumbents = accounts.map(({ confirmedTier }) => confirmedTier === 'key' || confirmedTier === 'keyUnderReview');
  const tierOf = tierAmong(Float64Array.from(accounts.map(({ score }) => score ?? NaN)), incumbents, settings);
  return accounts.map((_, index) => tierOf(index));
}

/**
 * Returns the tier of the account at an index, as in `suggestTiers`. A score is NaN while incomplete. `incumbents` marks the accounts that
 * are already key, and can be empty.
 */
export function tierAmong(
  scores: Float64Array,
  incumbents: readonly boolean[],
  { keyFrom, keepFrom, watchFrom, capacity }: TierSettings,
): (index: number) => Tier | null {
  const qualified = new Float64Array(scores.length);
  let [held, newcomers] = [0, 0];
  for (let i = 0; i < scores.length; i += 1) {
    if (incumbents[i]) held += 1;
    else if (isAtLeast(scores[i]!, keyFrom)) qualified[newcomers++] = scores[i]!;
  }
  const seats = capacity === null ? scores.length : Math.max(0, Math.floor(capacity) - held);
  const firstWithoutSeat = kthHighest(qualified.subarray(0, newcomers), seats + 1);

  return (index) => {
    const score = scores[index]!;
    if (incumbents[index]) return Number.isNaN(score) || isAtLeast(score, keepFrom) ? 'key' : 'keyUnderReview';
    if (Number.isNaN(score)) return null;
    if (isAtLeast(score, keyFrom)) return isAtLeast(firstWithoutSeat, score) ? 'watch' : 'key';
    return isAtLeast(score, watchFrom) ? 'watch' : 'standard';
  };
}
