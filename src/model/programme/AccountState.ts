// The current state of an account in the programme, as shown by reviews, the dashboard and the register.
import type { Calendar } from '../calendar/Calendar';
import type { Weekend } from '../calendar/weekend';
import type { ForecastRules } from '../plan/ForecastRules';
import type { PlanCompleteness } from '../plan/planCompleteness';
import type { Compared, Halved, Silence } from '../pulse/Pulse';
import type { Cadence } from '../records/Cadence';
import type { HealthSettings } from './HealthSettings';

export const HEALTH_PARTS = ['relationships', 'goals', 'engagement', 'loyalty', 'revenue'] as const;
export type HealthPart = (typeof HEALTH_PARTS)[number];
const HEALTH_BANDS = ['high', 'medium', 'low'] as const;
export type HealthBand = (typeof HEALTH_BANDS)[number];
const TREND_DIRECTIONS = ['rising', 'flat', 'falling', 'tooFew'] as const;
export type TrendDirection = (typeof TREND_DIRECTIONS)[number];

/** The highest health of a band. */
export const HIGHEST_OF: Readonly<Record<HealthBand, number>> = { high: 100, medium: 66, low: 33 };

/** Why health is at most `limit`, whatever the parts say. Days are yyyy-mm-dd, money is in the workbook's currency. */
export type HealthLimit = { limit: number } &
  /** An alarm of the sales that no one has answered. */
  (
    | Pick<Silence, 'kind' | 'days' | 'usual' | 'longest'>
    /** Sales of the year up to the day `until`, yyyy-mm-dd, against the same days the year before. */
    | (Pick<Compared, 'now' | 'before' | 'ratio'> & { kind: 'fallen'; until: string })
    | Halved
    /** The last answer on loyalty, 0–10. */
    | { kind: 'loyalty'; value: number; day: string }
    /** `day`: the customer's last answer, '' without any. */
    | { kind: 'notAsked'; day: string }
    | { kind: 'hostile'; name: string }
    /** Days since its review. */
    | { kind: 'problem'; action: string; days: number }
    | { kind: 'contractEnds' | 'renewal'; day: string; notice: number; isOver: boolean }
  );

export interface AccountHealth {
  /** In the order of HEALTH_PARTS, without parts of weight 0. Weights sum to 100; `value` is 0–100, `null` when unknown. */
  parts: { part: HealthPart; weight: number; value: number | null }[];
  known: number;
  /** The mean of the known parts, a whole number 0–100; `null` while parts with less than 60 of 100 weight are known. */
  mean: number | null;
  /** Lowest first. */
  limits: HealthLimit[];
  /** The mean, or the lowest limit if that is lower. */
  health: number | null;
  band: HealthBand | null;
}

export interface SeriesTrend {
  /** The values of the last reviews that have a figure, at most eight, oldest first. Days are yyyy-mm-dd. */
  values: { date: string; value: number }[];
  /** `tooFew` with fewer than four values. */
  direction: TrendDirection;
  /** Whether it should rise but does not. */
  isFlagged: boolean;
}

export interface ReviewTrends {
  /** Engagement at reviews among ourselves, and at reviews with the customer. */
  engagement: SeriesTrend;
  customerEngagement: SeriesTrend;
  loyalty: SeriesTrend;
  health: SeriesTrend;
}

export interface ReviewCadence {
  /** `null` when the account has no regular reviews. */
  cadence: Cadence | null;
  isByHand: boolean;
  /** The points of the computed cadence, even if a user set another cadence. */
  points: { tier: number; health: number; team: number };
}

/** Days are yyyy-mm-dd, '' for none. */
export interface ReviewDates {
  /** The last held review that has an outcome. */
  last: string;
  /** '' without regular or planned reviews; today if there never was a review. */
  next: string;
  /** Days from `next` until today, negative for a future day; `null` without a next review. */
  lateBy: number | null;
  isDue: boolean;
}

export const TEAM_WARNINGS = ['noManager', 'managerSells', 'noSponsor', 'oneFunction', 'tooManyAccounts'] as const;
export type TeamWarning = (typeof TEAM_WARNINGS)[number];

export interface AccountState {
  health: AccountHealth;
  trends: ReviewTrends;
  cadence: ReviewCadence;
  /** Internal reviews, and reviews with the customer. */
  internal: ReviewDates;
  customer: ReviewDates;
  /** Influence of covered people, influence of all people, and the share 0–1, `null` without people. */
  coverage: { covered: number; all: number; share: number | null };
  completeness: PlanCompleteness;
  /** Days since the oldest fact of the plan was confirmed; `null` without facts. */
  oldestFact: number | null;
  /** Weighted sum of open opportunities, in money. */
  forecast: number;
  /** Open potential of the whitespace, in money; `null` while no relevant entry has a potential. */
  openPotential: number | null;
  /** Number of overdue actions, goals and opportunities. */
  overdue: number;
  team: TeamWarning[];
}

/** Inputs of the programme besides the plans. */
export interface ProgrammeSettings {
  /** yyyy-mm-dd */
  today: string;
  customerReviewEvery: Cadence;
  /** No weekend if left out. */
  weekend?: Weekend;
  /** Whose months the cadence counts; Gregorian if left out. */
  calendar?: Calendar;
  smallTeam: boolean;
  /** Days after which a fact is stale. */
  staleAfter: number;
  /** The number of key accounts that one manager can handle. */
  accountsEach: number;
  /** The number of key accounts per manager, by folded name (`foldName`). */
  keyAccountsOf: ReadonlyMap<string, number>;
  health: HealthSettings;
  /** The defaults if left out. */
  forecast?: ForecastRules;
}
