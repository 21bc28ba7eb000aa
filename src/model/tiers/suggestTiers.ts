import { kthHighest } from './kthHighest';
import { isAtLeast } from '../scoring/tolerance';
import type { Tier, TierSettings } from './Tier';

interface Standing {
  /** `null` while the account is not completely scored. */
  score: number | null;
  confirmedTier: Tier | null;
}

/**
 * The tier each account would have by its score, in the order given; `null` without a score.
 *
 * A key account (confirmed, or under review) keeps its seat whatever the others do: it is `key` from `keepFrom` up or while it has
 * no complete score, and `keyUnderReview` below. The seats left, the capacity minus those accounts, go to the newcomers that reach
 * `keyFrom`: a newcomer is `key` if at most that many newcomers score as high as it or higher, so a tie across the line lets
 * nobody in. A newcomer that gets no seat is `watch`.
 *
 * Runs in O(n).
 */
export function suggestTiers(accounts: readonly Standing[], settings: TierSettings): (Tier | null)[] {
  const incumbents = accounts.map(({ confirmedTier }) => confirmedTier === 'key' || confirmedTier === 'keyUnderReview');
  const tierOf = tierAmong(Float64Array.from(accounts.map(({ score }) => score ?? NaN)), incumbents, settings);
  return accounts.map((_, index) => tierOf(index));
}

/**
 * The tier of the account at a place of the list, as `suggestTiers` has it. A score is NaN while the account is not completely scored;
 * `incumbents` says which accounts are key already, and may be empty.
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
