// The choices that still apply after another user's change.
import type { TierCandidate } from '../../../src/model/tiers/decideTiers';
import type { DemotionCase } from '../../../src/model/tiers/judgeDemotion';
import { maySwap } from '../../../src/model/tiers/swaps';
import { isKey } from '../../../src/model/tiers/TierDecision';
import { isObject } from '../../drafts/draftStorage';
import type { Choice, TierChoices } from './Choice';

/**
 * A choice is valid while its account exists and the choice changes something: it promotes an account that is not key yet, says why a key
 * account is key, or demotes a key account where that is allowed or a chosen newcomer outscores it by two points. A valid choice keeps the
 * text typed with it.
 */
export function validChoices(
  choices: TierChoices,
  accounts: readonly TierCandidate[],
  demotions: Readonly<Record<string, DemotionCase>>,
): TierChoices {
  const now = new Map(accounts.map((account) => [account.id, account]));
  const newcomers = accounts.filter(({ id, confirmedTier }) => !isKey(confirmedTier) && choices[id]?.tier === 'key');
  const isValid = ([id, { tier, why }]: [string, Choice]): boolean => {
    const account = now.get(id);
    if (!account) return false;
    if (isKey(account.confirmedTier))
      return (
        tier !== null &&
        (tier === 'key' ? why.trim() !== '' : demotions[id]?.allowed === true || newcomers.some((each) => maySwap(each, account)))
      );
    return tier === null || tier !== account.confirmedTier;
  };
  return Object.fromEntries(Object.entries(choices).filter(isValid));
}

/** The choices in what was stored, which may come from another version, or from anyone. */
export function choicesIn(stored: unknown): TierChoices {
  if (!isObject(stored)) return {};
  return Object.fromEntries(Object.entries(stored).filter((entry): entry is [string, Choice] => isChoice(entry[1])));
}

const isChoice = (choice: unknown): boolean =>
  isObject(choice) &&
  [null, 'key', 'watch', 'standard'].some((tier) => tier === choice['tier']) &&
  typeof choice['why'] === 'string' &&
  typeof choice['approvedBy'] === 'string';
