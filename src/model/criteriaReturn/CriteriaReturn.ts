// How the scores of a snapshot compare with what the accounts brought since.
import type { PredictivePower } from './predictivePower';
import type { RealisedReturn } from './realisedReturn';
import type { YearsAround } from './yearsAround';

export interface CriteriaReturn {
  /** Of the snapshot, yyyy-mm-dd. */
  day: string;
  years: YearsAround;
  /** The year whose return is compared: the last full one. */
  year: number;
  kind: RealisedReturn['kind'];
  /** Names of accounts whose cost is not known. */
  costsMissing: string[];
  /** How many accounts scored then have a return. */
  compared: number;
  /** Names of accounts scored then whose revenue of the year is not known, and of those no longer in the register. */
  noFigures: string[];
  gone: string[];
  /** Growth is counted from the year before the first that counts; `null` where too few have both years. */
  growthFrom: number | null;
  /** What foretold most first; those without a verdict last. */
  criteria: JudgedCriterion[];
  /** The whole score, weighted as then. */
  score: PredictivePower;
  /** The yardstick: the revenue that was known then, on its own. */
  revenueAlone: PredictivePower;
  /** Whether score and revenue were judged over the same accounts, so that they can be compared. */
  isSameSet: boolean;
}

export interface JudgedCriterion {
  id: string;
  name: string;
  /** Of the weight then, 0–1. */
  share: number;
  /** Whether it is still a criterion today. */
  inUse: boolean;
  predictivePower: PredictivePower;
  growth: PredictivePower;
  points: Point[];
}

export interface Point {
  name: string;
  score: number;
  /** Money. */
  realised: number;
}
