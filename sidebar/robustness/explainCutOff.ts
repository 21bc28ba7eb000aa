// Why another cut-off than the usual one is proposed.
import type { Problem } from '../../src/actions/Answer';
import { MIDDLE_SCORE } from '../../src/model/scoring/scale';
import type { KeySetProposal } from '../../src/model/tiers/proposeKeySet';
import type { RankedAccount } from '../../src/model/tiers/rankAccounts';
import { DEFAULT_TIER_SETTINGS } from '../../src/model/tiers/Tier';

/** `null` where the usual cut-off stays. */
export function explainCutOff(ranked: readonly Pick<RankedAccount, 'score'>[], set: KeySetProposal): Problem | null {
  const usual = DEFAULT_TIER_SETTINGS.keyFrom;
  if (set.keyFrom === usual) return null;
  const best = Math.max(...ranked.flatMap(({ score }) => score ?? []));
  if (set.reachingDefault === 0) return { code: 'nobodyReaches', values: { keyFrom: usual, best, proposed: set.keyFrom } };
  if (set.keyFrom < MIDDLE_SCORE)
    return {
      code: 'belowMiddle',
      values: { keyFrom: usual, proposed: set.keyFrom, proposedCount: set.reaching, middle: MIDDLE_SCORE },
    };
  const values = { count: set.reachingDefault, keyFrom: usual, proposed: set.keyFrom, proposedCount: set.reaching };
  return { code: 'fewReach', values };
}
