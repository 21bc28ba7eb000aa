import type { Calendar } from '../calendar/Calendar';
import type { Settings } from '../records/settings';
import { STAGE_PROBABILITY, type STAGES } from '../records/vocabulary';

export type StageProbabilities = Readonly<Record<(typeof STAGES)[number], number>>;

/** What a forecast depends on besides the deals. */
export interface ForecastRules {
  /** Deals that are expected to close later than in so many months of the calendar do not count. */
  months: number;
  calendar: Calendar;
  /** How much the deals of one customer move together, 0–1. */
  correlation: number;
  /** The probability of a deal in each stage, 0–1. */
  stages: StageProbabilities;
}

export const DEFAULT_FORECAST_RULES: ForecastRules = {
  months: 12,
  calendar: 'gregorian',
  correlation: 0.3,
  stages: STAGE_PROBABILITY,
};

export type ForecastSettings = Pick<
  Settings,
  'forecastMonths' | 'dealCorrelation' | 'stageIdentified' | 'stageQualified' | 'stageProposed' | 'stageNegotiating'
>;

/** The setting of each open stage. */
export const STAGE_SETTINGS = {
  identified: 'stageIdentified',
  qualified: 'stageQualified',
  proposed: 'stageProposed',
  negotiating: 'stageNegotiating',
} as const;
