// The tiers an account can stand in, and where the lines between them are drawn.

/** `keyUnderReview` is a key account that fell below the line and keeps its seat until a person decides. */
export const TIERS = ['key', 'keyUnderReview', 'watch', 'standard'] as const;
export type Tier = (typeof TIERS)[number];

export interface TierSettings {
  /** A newcomer needs this score, and a free seat. */
  keyFrom: number;
  /** A key account below this score is under review. */
  keepFrom: number;
  watchFrom: number;
  /** Seats for key accounts; `null` is no limit, 0 is none. */
  capacity: number | null;
}

export const DEFAULT_TIER_SETTINGS: TierSettings = { keyFrom: 7, keepFrom: 6, watchFrom: 5, capacity: 5 };
