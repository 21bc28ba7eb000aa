// The tiers of accounts, and the lines between them.

/** `keyUnderReview` is a key account that fell below the line. It keeps its seat until a user decides. */
export const TIERS = ['key', 'keyUnderReview', 'watch', 'standard'] as const;
export type Tier = (typeof TIERS)[number];

export interface TierSettings {
  /** The score that a new key account needs, besides a free seat. */
  keyFrom: number;
  /** A key account below this score is under review. */
  keepFrom: number;
  /** From here on an account is `watch`: `keepFrom` unless someone sets it. */
  watchFrom: number;
  /** Seats for key accounts; `null` means no limit, 0 means no seats. */
  capacity: number | null;
}

/** The scores at which a tier begins or ends. */
export const cutOffsOf = ({ keyFrom, keepFrom, watchFrom }: Omit<TierSettings, 'capacity'>): number[] => [
  keyFrom,
  keepFrom,
  watchFrom,
];

export const DEFAULT_TIER_SETTINGS: TierSettings = { keyFrom: 7, keepFrom: 6, watchFrom: 6, capacity: 5 };
