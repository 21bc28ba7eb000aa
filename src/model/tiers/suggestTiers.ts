import { kthHighest } from './kthHighest';
import { isAtLeast } from '../scoring/tolerance';
import type { Tier, TierSettings } from './Tier';
import { isKey } from './TierDecision';

interface ScoredAccount {
  /** `null` while the score is incomplete. */
  score: number | null;
  confirmedTier: Tier | null;
  /** Accounts of one group share a seat; without a group, an account has its own. */
  group?: string | undefined;
}

/**
 * The tier of each account by its score, in the given order; `null` without a score.
 *
 * A key account (confirmed or under review) keeps its seat whatever the others score: it is `key` at `keepFrom` or above or without a
 * complete score, otherwise `keyUnderReview`. The remaining seats go to newcomers that reach `keyFrom`. A newcomer is `key` if at most that
 * many newcomers score the same or higher, so with a tie across the line none of the tied accounts gets in. A newcomer without a seat is
 * `watch`.
 *
 * Accounts of one group share a seat: a newcomer whose group has a key account needs no other seat, and among the newcomers
 * of a group the best score counts for all.
 *
 * Runs in O(n).
 */
export function suggestTiers(accounts: readonly ScoredAccount[], settings: TierSettings): (Tier | null)[] {
  const incumbents = accounts.map(({ confirmedTier }) => isKey(confirmedTier));
  const groups = accounts.some(({ group }) => group) ? accounts.map(({ group }) => group ?? '') : [];
  const tierOf = tierAmong(Float64Array.from(accounts.map(({ score }) => score ?? NaN)), incumbents, settings, groups);
  return accounts.map((_, index) => tierOf(index));
}

/**
 * Returns the tier of the account at an index, as in `suggestTiers`. A score is NaN while incomplete. `incumbents` marks the accounts that
 * are already key, and can be empty. So can `groups`, whose '' is an account without a group.
 */
export function tierAmong(
  scores: Float64Array,
  incumbents: readonly boolean[],
  { keyFrom, keepFrom, watchFrom, capacity }: TierSettings,
  groups: readonly string[] = [],
): (index: number) => Tier | null {
  const qualified = new Float64Array(scores.length);
  const heldBy = new Set<string>();
  const bestOf = new Map<string, number>();
  let [held, newcomers] = [0, 0];
  for (let i = 0; i < scores.length; i += 1) {
    if (!incumbents[i]) continue;
    const group = groups[i];
    if (!group || !heldBy.has(group)) held += 1;
    if (group) heldBy.add(group);
  }
  for (let i = 0; i < scores.length; i += 1) {
    const group = groups[i];
    if (incumbents[i] || !isAtLeast(scores[i]!, keyFrom) || (group && heldBy.has(group))) continue;
    if (group) bestOf.set(group, Math.max(bestOf.get(group) ?? -Infinity, scores[i]!));
    else qualified[newcomers++] = scores[i]!;
  }
  for (const best of bestOf.values()) qualified[newcomers++] = best;
  const seats = capacity === null ? scores.length : Math.max(0, Math.floor(capacity) - held);
  const firstWithoutSeat = kthHighest(qualified.subarray(0, newcomers), seats + 1);

  return (index) => {
    const score = scores[index]!;
    if (incumbents[index]) return Number.isNaN(score) || isAtLeast(score, keepFrom) ? 'key' : 'keyUnderReview';
    if (Number.isNaN(score)) return null;
    if (isAtLeast(score, keyFrom)) {
      const group = groups[index];
      if (group && heldBy.has(group)) return 'key';
      const strength = group ? (bestOf.get(group) ?? score) : score;
      return isAtLeast(firstWithoutSeat, strength) ? 'watch' : 'key';
    }
    return isAtLeast(score, watchFrom) ? 'watch' : 'standard';
  };
}
