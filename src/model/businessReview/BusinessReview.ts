// The parts of an account's plan that go onto the page for a meeting with the customer.
import type { SalesFigures } from './salesFigures';
import type { YearFigure } from './yearFigures';

/**
 * Only what the customer may see. Excludes people's influence and sentiment, our forecast, probabilities and amounts, obstacles, and our
 * scores and ratings.
 */
export interface BusinessReview {
  account: string;
  /** Our account manager; '' when no one is assigned. */
  kam: string;
  /** The day of the meeting: that of the planned customer review, or today. Days are yyyy-mm-dd. */
  day: string;
  /** The day of the previous customer review; '' when there was none. */
  since: string;
  /** What the customer bought this year; `null` without sales lines. */
  figures: SalesFigures | null;
  /** What the customer bought in each year, the earliest first; none where `figures` has more, or no year is known. */
  years: YearFigure[];
  reached: { goal: string; value: string }[];
  /** What the customer bought since then, and its benefit from it. */
  bought: { what: string; value: string }[];
  /** Latest first. */
  done: { action: string; doneOn: string }[];
  goals: ReviewedGoal[];
  problems: Step[];
  /** The customer's own goals and how we help. */
  theirs: { entry: string; ourHelp: string }[];
  /** Steps toward the shared goals, earliest first. */
  next: Step[];
  /** The day of the next review: the planned day, or a proposal from the cadence of customer reviews. */
  nextDay: string;
}

export interface ReviewedGoal {
  goal: string;
  /** 1 is fully attained; `null` when unknown, and for a milestone. */
  attainment: number | null;
  /** Of a measured goal; '' and `null` otherwise. */
  measure: string;
  actual: number | null;
  target: number | null;
  /** Where it began, if the figure is to fall; `null` otherwise. */
  start: number | null;
  status: 'notStarted' | 'onTrack' | 'offTrack' | null;
  due: string;
  value: string;
}

export interface Step {
  action: string;
  owner: string;
  due: string;
}
