// Judges how well lists of scores predicted an outcome, all lists at once.
import { predicts } from '../scoring/predicts';
import { withoutNoise } from '../scoring/tolerance';
import { chanceOf } from './chanceOf';
import { holm } from './holm';

/** The minimum number of pairs for a verdict. */
export const FEWEST_PAIRS = 8;
/** Significance level: a higher probability counts as chance. */
const SIGNIFICANT = 0.05;
/** The threshold of a large correlation (Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd edition, 1988). */
const LARGE = 0.5;

/** A score and its outcome. Callers leave out pairs with an unknown value. */
export interface Pair {
  score: number;
  realised: number;
}

/** One result per list, in order. p-values are adjusted for the number of testable lists (Holm). */
export function predictivePowers(lists: readonly (readonly Pair[])[]): PredictivePower[] {
  const judged = lists.map((pairs) => {
    const scores = pairs.map(({ score }) => withoutNoise(score));
    const realised = pairs.map((pair) => pair.realised);
    const correlation = predicts(scores, realised);
    return { pairs: pairs.length, correlation, chance: correlation === null ? null : chanceOf(scores, realised) };
  });
  const chances = holm(judged.map(({ chance }) => chance));
  return judged.map(({ pairs, correlation }, at) => {
    const chance = chances[at] ?? null;
    return { verdict: verdictOf(pairs, correlation, chance), pairs, correlation, chance };
  });
}

/** The same for a single list. */
export const predictivePower = (pairs: readonly Pair[]): PredictivePower => predictivePowers([pairs])[0] as PredictivePower;

function verdictOf(pairs: number, correlation: number | null, chance: number | null): Verdict {
  if (pairs < FEWEST_PAIRS) return 'tooFew';
  if (correlation === null || chance === null) return 'allEqual';
  if (chance > SIGNIFICANT) return 'chance';
  if (correlation < 0) return 'wrong';
  return correlation >= LARGE ? 'well' : 'little';
}

/**
 * How well scores predicted the outcome: well, a little, no better than chance, or in the wrong direction. No verdict with too few pairs,
 * or when all scores or all outcomes are equal.
 */
export type Verdict = 'well' | 'little' | 'chance' | 'wrong' | 'tooFew' | 'allEqual';

export interface PredictivePower {
  verdict: Verdict;
  /** The number of accounts with both values. */
  pairs: number;
  /** Spearman's correlation, −1 to 1; `null` without a verdict. */
  correlation: number | null;
  /** The p-value, 0–1, adjusted when several lists are judged at once; `null` without a verdict. */
  chance: number | null;
}
