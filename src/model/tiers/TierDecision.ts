// A user's decision about one account's tier.
import type { Tier } from './Tier';

/** A tier that can be confirmed. A key account under review is confirmed as key. */
export type ConfirmedTier = Exclude<Tier, 'keyUnderReview'>;

export interface TierDecision {
  /** The account's id. */
  account: string;
  tier: ConfirmedTier;
  /** Required to remove a key tier, and to grant one below the cut-off. */
  why: string;
  /** Required to remove a key tier. */
  approvedBy: string;
}

export const isKey = (tier: Tier | null | undefined): boolean => tier === 'key' || tier === 'keyUnderReview';
