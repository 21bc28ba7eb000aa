// What to check before tiers are confirmed: a cut-off that few accounts reach or none, accounts without a score.
import type { Problem } from '../../src/actions/Answer';
import { proposeKeySet } from '../../src/model/tiers/proposeKeySet';
import type { RankedAccount } from '../../src/model/tiers/rankAccounts';
import { DEFAULT_TIER_SETTINGS, type TierSettings } from '../../src/model/tiers/Tier';
import { explainCutOff } from '../robustness/explainCutOff';
import { notFullyScored } from '../robustness/notFullyScored';

interface TierAdvice {
  /** `null` where the cut-off is all right, or a user chose it. */
  cutOff: Problem | null;
  scores: Problem[];
}

export function adviseOnTiers(accounts: readonly RankedAccount[], settings: TierSettings): TierAdvice {
  return {
    cutOff: adviseOnCutOff(accounts, settings),
    scores: notFullyScored(accounts.filter(({ score }) => score === null)),
  };
}

/**
 * Before the first decision, the cut-off of a new workbook gives way to a proposal that fills the seats. Later, only a cut-off that no account
 * reaches counts.
 */
function adviseOnCutOff(accounts: readonly RankedAccount[], { keyFrom, capacity }: TierSettings): Problem | null {
  const set = proposeKeySet(accounts, capacity ?? accounts.length);
  if (set === null || set.keyFrom >= keyFrom) return null;
  const isFirst = accounts.every(({ confirmedTier }) => confirmedTier === null);
  if (isFirst && capacity !== null && keyFrom === DEFAULT_TIER_SETTINGS.keyFrom) return explainCutOff(accounts, set);
  const best = Math.max(...accounts.flatMap(({ score }) => score ?? []));
  const isAnyKey = accounts.some(({ suggestedTier }) => suggestedTier === 'key' || suggestedTier === 'keyUnderReview');
  return isAnyKey || best >= keyFrom ? null : { code: 'nobodyReaches', values: { keyFrom, best, proposed: set.keyFrom } };
}
