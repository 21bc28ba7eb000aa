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
 * Runs in O(n log n).
 */
export function suggestTiers(accounts: readonly Standing[], settings: TierSettings): (Tier | null)[] {
  const { keyFrom, keepFrom, watchFrom, capacity } = settings;
  const incumbents = accounts.filter(isIncumbent).length;
  const seats = capacity === null ? accounts.length : Math.max(0, Math.floor(capacity) - incumbents);
  const qualified = accounts
    .flatMap((account) =>
      account.score !== null && !isIncumbent(account) && isAtLeast(account.score, keyFrom) ? [account.score] : [],
    )
    .sort((a, b) => b - a);
  const firstWithoutSeat = qualified[seats];

  return accounts.map((account) => {
    const { score } = account;
    if (isIncumbent(account)) return score === null || isAtLeast(score, keepFrom) ? 'key' : 'keyUnderReview';
    if (score === null) return null;
    if (isAtLeast(score, keyFrom)) return firstWithoutSeat === undefined || !isAtLeast(firstWithoutSeat, score) ? 'key' : 'watch';
    return isAtLeast(score, watchFrom) ? 'watch' : 'standard';
  });
}

function isIncumbent({ confirmedTier }: Standing): boolean {
  return confirmedTier === 'key' || confirmedTier === 'keyUnderReview';
}
