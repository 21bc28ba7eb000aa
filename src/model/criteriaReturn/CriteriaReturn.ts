// How the scores of a snapshot compare with what the accounts have brought since.
import type { PredictivePower } from './predictivePower';
import type { RealisedReturn } from './realisedReturn';
import type { YearsAround } from './yearsAround';

export interface CriteriaReturn {
  /** The day of the snapshot, yyyy-mm-dd. */
  day: string;
  years: YearsAround;
  /** The year whose return is compared: the last full year. */
  year: number;
  kind: RealisedReturn['kind'];
  /** Names of accounts with an unknown cost. */
  costsMissing: string[];
  /** The number of accounts scored in the snapshot that have a return. */
  compared: number;
  /** Names of scored accounts whose revenue of the year is unknown, and of those no longer in the register. */
  noFigures: string[];
  gone: string[];
  /** The year before the first year that counts: growth is counted from it, and its revenue is size. `null` when too few accounts have both
   * years. */
  growthFrom: number | null;
  /** Best predictor first; criteria without a verdict last. */
  criteria: JudgedCriterion[];
  /** The total score, with the weights of the snapshot. */
  score: PredictivePower;
  /** The benchmark: revenue alone, as known at the time of the snapshot. */
  revenueAlone: PredictivePower;
  /** Whether score and revenue cover the same accounts, which makes them comparable. */
  isSameSet: boolean;
}

export interface JudgedCriterion {
  id: string;
  name: string;
  /** Share of the weight in the snapshot, 0–1. */
  share: number;
  /** Whether it is still in use. */
  inUse: boolean;
  predictivePower: PredictivePower;
  points: Point[];
}

export interface Point {
  name: string;
  score: number;
  /** Money. */
  realised: number;
}
