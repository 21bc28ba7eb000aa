// What a person decides about one account's tier.
import type { Tier } from './Tier';

/** A tier that can be confirmed; a key account under review is confirmed as key. */
export type ConfirmedTier = Exclude<Tier, 'keyUnderReview'>;

export interface TierDecision {
  /** The account's id. */
  account: string;
  tier: ConfirmedTier;
  /** Needed to take a key tier away, and to give one below the cut-off. */
  why: string;
  /** Needed to take a key tier away. */
  approvedBy: string;
}

export const isKey = (tier: Tier | null): boolean => tier === 'key' || tier === 'keyUnderReview';
