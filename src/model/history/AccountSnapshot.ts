/** One account's state in a snapshot. */
export interface AccountSnapshot {
  /** The account's id in the matrix, and its name at the time. */
  account: string;
  name: string;
  score: number | null;
  rank: number | null;
  tier: string;
  /** Every criterion at the time: its share of the weight, 0–1, and the account's score, `null` without a score. */
  criteria: readonly { id: string; name: string; share: number; score: number | null }[];
}
