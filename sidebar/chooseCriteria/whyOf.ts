import { isAtLeast } from '../../src/model/scoring/tolerance';
import type { SeatReason } from '../../src/model/tiers/seatReasons';
import type { RankedAccount } from '../../src/model/tiers/rankAccounts';
import type { TierSettings } from '../../src/model/tiers/Tier';
import { rankingPreview as words } from '../../src/text/en/rankingPreview';

/**
 * Why an account over the cut line is not what its score alone would make it: not key although key accounts follow, or key below the
 * cut-off. `null` where the score alone explains it.
 *
 * @param seat its reason of `seatReasons`.
 */
export function whyOf(
  { score, suggestedTier }: Pick<RankedAccount, 'score' | 'suggestedTier'>,
  { keyFrom, keepFrom }: TierSettings,
  seat: SeatReason | null,
): string | null {
  if (suggestedTier === 'key') return score !== null && isAtLeast(score, keyFrom) ? null : words.keepsSeat(keepFrom);
  if (suggestedTier === 'keyUnderReview') return null;
  return seat === null || seat === 'withheld' ? words.belowCutOff(keyFrom) : words.seats[seat];
}
