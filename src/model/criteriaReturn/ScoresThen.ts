/** The scores in a snapshot. */
export interface ScoresThen {
  /** yyyy-mm-dd */
  day: string;
  /** `name` is the current name of a criterion that still exists. `share` is its share of the weight in the snapshot, 0–1. */
  criteria: { id: string; name: string; share: number; inUse: boolean }[];
  /** `id` is the register's id, '' when the account no longer exists. `name` is the current name, or the snapshot's for such an account. */
  accounts: { id: string; name: string; score: number | null; scores: Record<string, number | null> }[];
}
