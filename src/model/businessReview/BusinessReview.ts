// What of an account's plan goes onto the page for the meeting with the customer.

/**
 * Only what may lie on the customer's table. Nothing in it speaks of people's influence or sentiment, of our forecast, chances or amounts,
 * of what stands in our way, or of what we score and rate.
 */
export interface BusinessReview {
  account: string;
  /** Our account manager; '' for nobody. */
  kam: string;
  /** Of the meeting: the day for which a review with the customer is planned, else today. Days are yyyy-mm-dd. */
  day: string;
  /** Of the last review with the customer before it; '' while there was none. */
  since: string;
  reached: { goal: string; value: string }[];
  /** What the customer bought since, and has from it. */
  bought: { what: string; value: string }[];
  /** The latest first. */
  done: { action: string; doneOn: string }[];
  goals: ReviewedGoal[];
  problems: Step[];
  /** The customer's own goals, and how we help. */
  theirs: { entry: string; ourHelp: string }[];
  /** Steps toward the goals that we share; the earliest first. */
  next: Step[];
  /** Proposed, from how often key accounts are reviewed with the customer, unless one is planned. */
  nextDay: string;
}

export interface ReviewedGoal {
  goal: string;
  /** 1 is all of it; `null` where it is not known, and for a milestone. */
  attainment: number | null;
  status: 'notStarted' | 'onTrack' | 'offTrack' | null;
  due: string;
  value: string;
}

export interface Step {
  action: string;
  owner: string;
  due: string;
}
