// A user's choice for one account while tiers are being decided.
import type { ConfirmedTier } from '../../../src/model/tiers/TierDecision';

export interface Choice {
  /** `null` leaves the account's tier unchanged. */
  tier: ConfirmedTier | null;
  why: string;
  approvedBy: string;
  /** Set when the account was picked by hand, whatever is suggested for it. */
  byHand?: true;
}

/** By account id. Accounts without a choice follow `usualTiers`. */
export type TierChoices = Readonly<Record<string, Choice>>;
