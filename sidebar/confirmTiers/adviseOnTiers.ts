// What to check before tiers are confirmed: a line no account reaches, accounts without a score.
import type { Problem } from '../../src/actions/Answer';
import { proposeKeySet } from '../../src/model/tiers/proposeKeySet';
import type { RankedAccount } from '../../src/model/tiers/rankAccounts';
import type { TierSettings } from '../../src/model/tiers/Tier';
import { notFullyScored } from '../robustness/notFullyScored';

export function adviseOnTiers(accounts: readonly RankedAccount[], { keyFrom, capacity }: TierSettings): Problem[] {
  const problems: Problem[] = [];
  const best = Math.max(...accounts.flatMap(({ score }) => score ?? []));
  const isAnyKey = accounts.some(({ suggestedTier }) => suggestedTier === 'key' || suggestedTier === 'keyUnderReview');
  const proposed = proposeKeySet(accounts, capacity ?? accounts.length)?.keyFrom ?? keyFrom;
  if (!isAnyKey && best < keyFrom && proposed < keyFrom)
    problems.push({ code: 'nobodyReaches', values: { keyFrom, best, proposed } });
  return [...problems, ...notFullyScored(accounts.filter(({ score }) => score === null))];
}
