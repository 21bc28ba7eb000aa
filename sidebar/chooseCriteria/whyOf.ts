import { isAtLeast } from '../../src/model/scoring/tolerance';
import type { RankedAccount } from '../../src/model/tiers/rankAccounts';
import type { TierSettings } from '../../src/model/tiers/Tier';
import { rankingPreview as words } from '../../src/text/en/rankingPreview';

/**
 * Why an account over the cut line is not what its score alone would make it: not key although key accounts follow, or key below the
 * cut-off. `null` where the score alone explains it.
 */
export function whyOf(
  { score, suggestedTier }: Pick<RankedAccount, 'score' | 'suggestedTier'>,
  { keyFrom, keepFrom }: TierSettings,
): string | null {
  const reaches = score !== null && isAtLeast(score, keyFrom);
  if (suggestedTier === 'key') return reaches ? null : words.keepsSeat(keepFrom);
  if (suggestedTier === 'keyUnderReview') return null;
  return reaches ? words.noSeat : words.belowCutOff(keyFrom);
}
