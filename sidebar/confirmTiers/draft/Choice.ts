// What a person chose for one account while tiers are being decided.
import type { ConfirmedTier } from '../../../src/model/tiers/TierDecision';

export interface Choice {
  /** `null` leaves the account's tier as it is. */
  tier: ConfirmedTier | null;
  why: string;
  approvedBy: string;
  /** Set where the account was taken up by hand, whatever is suggested for it. */
  byHand?: true;
}

/** By account id; accounts that are not in it follow `usualTiers`. */
export type Choices = Readonly<Record<string, Choice>>;
