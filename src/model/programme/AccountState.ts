// How an account stands in the programme today: everything that a review, the dashboard and the register say of it.
import type { PlanCompleteness } from '../plan/planCompleteness';
import type { Cadence } from '../records/Cadence';

export const HEALTH_PARTS = ['relationships', 'goals', 'engagement', 'loyalty', 'revenue'] as const;
export type HealthPart = (typeof HEALTH_PARTS)[number];
export const HEALTH_BANDS = ['high', 'medium', 'low'] as const;
export type HealthBand = (typeof HEALTH_BANDS)[number];
export const TREND_DIRECTIONS = ['rising', 'flat', 'falling', 'tooFew'] as const;
export type TrendDirection = (typeof TREND_DIRECTIONS)[number];

export interface AccountHealth {
  /** In the order of HEALTH_PARTS; `weight` of 100, `value` 0–100, `null` where it is not known. */
  parts: { part: HealthPart; weight: number; value: number | null }[];
  known: number;
  /** Whole, 0–100; `null` while parts of less than 60 of 100 are known. */
  health: number | null;
  band: HealthBand | null;
}

export interface SeriesTrend {
  /** Of the last reviews that have a figure, at most six, the oldest first; days are yyyy-mm-dd. */
  values: { date: string; value: number }[];
  /** Per review; `null` with fewer than three values. */
  slope: number | null;
  direction: TrendDirection;
  /** It should rise and does not. */
  isFlagged: boolean;
}

export interface ReviewTrends {
  engagement: SeriesTrend;
  loyalty: SeriesTrend;
  health: SeriesTrend;
}

export interface ReviewCadence {
  /** `null`: the account is not reviewed regularly. */
  cadence: Cadence | null;
  isByHand: boolean;
  /** What it was computed from, also where somebody set another by hand. */
  points: { tier: number; health: number; team: number };
}

/** Days as yyyy-mm-dd, '' for none. */
export interface ReviewDates {
  /** Of the last that was held, with an outcome. */
  last: string;
  /** '' where the account is not reviewed regularly and nothing is planned; today where it never was. */
  next: string;
  /** Days from `next` until today; negative ahead, `null` without a next. */
  lateBy: number | null;
  isDue: boolean;
}

export const TEAM_WARNINGS = ['noManager', 'managerSells', 'noSponsor', 'oneFunction', 'tooManyAccounts'] as const;
export type TeamWarning = (typeof TEAM_WARNINGS)[number];

export interface AccountState {
  health: AccountHealth;
  trends: ReviewTrends;
  cadence: ReviewCadence;
  /** Of reviews among ourselves, and of those with the customer. */
  internal: ReviewDates;
  customer: ReviewDates;
  /** Influence of covered people, of all people, and the share (0–1, `null` without people). */
  coverage: { covered: number; all: number; share: number | null };
  completeness: PlanCompleteness;
  /** Days since the oldest fact of the plan was confirmed; `null` without one. */
  oldestFact: number | null;
  /** Open opportunities: weighted sum in money. */
  forecast: number;
  /** Open potential of the whitespace in money; `null` without whitespace. */
  openPotential: number | null;
  /** Actions, goals and opportunities past their day. */
  overdue: number;
  team: TeamWarning[];
}

/** What the programme rests on, beside the plans. */
export interface ProgrammeSettings {
  /** yyyy-mm-dd */
  today: string;
  customerReviewEvery: Cadence;
  smallTeam: boolean;
  /** Days after which a fact is stale. */
  staleAfter: number;
  /** Key accounts that a manager can hold. */
  accountsEach: number;
  /** Folded names (`foldName`) of managers with how many key accounts each holds. */
  keyAccountsOf: ReadonlyMap<string, number>;
}
