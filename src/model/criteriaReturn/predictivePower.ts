// Judges how well lists of scores foretold what came, all of them at once.
import { predicts } from '../scoring/predicts';
import { withoutNoise } from '../scoring/tolerance';
import { chanceOf } from './chanceOf';
import { holm } from './holm';

/** Fewer pairs than this get no verdict. */
export const FEWEST_PAIRS = 8;
/** What chance gives more often than this is called no more than chance. */
const SIGNIFICANT = 0.05;
/** From here on a correlation is called large (Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd edition, 1988). */
const LARGE = 0.5;

/** A score and what came of it; pairs in which one is not known are left out by whoever makes them. */
export interface Pair {
  score: number;
  realised: number;
}

/** One a list, in their order; chance is adjusted for how many lists can be judged (Holm). */
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

/** The same of one list alone. */
export const predictivePower = (pairs: readonly Pair[]): PredictivePower => predictivePowers([pairs])[0] as PredictivePower;

function verdictOf(pairs: number, correlation: number | null, chance: number | null): Verdict {
  if (pairs < FEWEST_PAIRS) return 'tooFew';
  if (correlation === null || chance === null) return 'allEqual';
  if (chance > SIGNIFICANT) return 'chance';
  if (correlation < 0) return 'wrong';
  return correlation >= LARGE ? 'well' : 'little';
}

/**
 * How scores foretold what came: well, a little, no more than chance, or the wrong way round. No verdict where there are too few pairs,
 * or where all scores or all returns were equal.
 */
export type Verdict = 'well' | 'little' | 'chance' | 'wrong' | 'tooFew' | 'allEqual';

export interface PredictivePower {
  verdict: Verdict;
  /** How many accounts have both. */
  pairs: number;
  /** Spearman's, −1 to 1; `null` without a verdict. */
  correlation: number | null;
  /** Probability that chance alone gives as much, 0–1, adjusted where several were judged at once; `null` without a verdict. */
  chance: number | null;
}
