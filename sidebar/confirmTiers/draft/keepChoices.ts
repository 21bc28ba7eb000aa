// Which choices still make sense after a colleague's change.
import type { StandingAccount } from '../../../src/model/tiers/decideTiers';
import type { DemotionCase } from '../../../src/model/tiers/judgeDemotion';
import { isKey } from '../../../src/model/tiers/TierDecision';
import type { Choice, Choices } from './Choice';

/**
 * A choice stays while its account is there and it still says something: a promotion of who is not key yet, a demotion of a key
 * account that may be demoted. What was typed with it stays with it.
 */
export function keepChoices(
  choices: Choices,
  accounts: readonly StandingAccount[],
  demotions: Readonly<Record<string, DemotionCase>>,
): Choices {
  const now = new Map(accounts.map((account) => [account.id, account]));
  const holds = ([id, { tier }]: [string, Choice]): boolean => {
    const account = now.get(id);
    if (!account) return false;
    if (isKey(account.confirmedTier)) return tier !== null && tier !== 'key' && demotions[id]?.allowed === true;
    return tier === null || tier !== account.confirmedTier;
  };
  return Object.fromEntries(Object.entries(choices).filter(holds));
}
