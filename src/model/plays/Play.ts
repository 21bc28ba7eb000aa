/** A step toward a goal, placed in time. */
export interface PlayStep {
  action: string;
  /** The share of the time until the goal is due, 0–1. 1 is the day itself. */
  at: number;
  /** Days after the goal's due date; 0 for a step before it. */
  after: number;
}

/** Steps that lead to a goal of one kind, to be used again. */
export interface Play {
  /** As its goal. */
  name: string;
  steps: PlayStep[];
}
