/** Scores as they stood when a snapshot was taken. */
export interface ScoresThen {
  /** yyyy-mm-dd */
  day: string;
  /** `name` is today's where the criterion is still there; `share` of the weight then, 0–1. */
  criteria: { id: string; name: string; share: number; inUse: boolean }[];
  /** `id` is that of the register, '' where the account is no longer there; `name` is today's, or then that of the snapshot. */
  accounts: { id: string; name: string; score: number | null; scores: Record<string, number | null> }[];
}
