// The tiers that are proposed before a person touches anything: nobody is promoted, and nobody let go, without being asked about.
import type { TierQuestions } from '../../../src/model/tiers/decideTiers';
import type { ConfirmedTier } from '../../../src/model/tiers/TierDecision';

/**
 * By account id; accounts that are not in it keep their tier.
 *
 * The first confirmation takes every suggestion. Later a newcomer that qualifies waits on Watch until somebody promotes it, a key
 * account under review stays key, and one on Watch stays there.
 */
export function usualTiers({ first, promotions, tied, contests, moves }: TierQuestions): ReadonlyMap<string, ConfirmedTier> {
  return new Map<string, ConfirmedTier>([
    ...promotions.map(({ id }) => [id, first ? 'key' : 'watch'] as const),
    ...tied.map(({ id }) => [id, 'watch'] as const),
    ...contests.map(({ newcomer }) => [newcomer.id, 'watch'] as const),
    ...moves.map(({ account, to }) => [account.id, account.confirmedTier === 'watch' ? 'watch' : to] as const),
  ]);
}
