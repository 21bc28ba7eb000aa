/** How one account stood when a snapshot was taken. */
export interface Standing {
  /** The account's id in the matrix, and its name then. */
  account: string;
  name: string;
  score: number | null;
  rank: number | null;
  tier: string;
  /** Every criterion then: its share of the weight (0–1) and the account's score, `null` where it had none. */
  criteria: readonly { id: string; name: string; share: number; score: number | null }[];
}
