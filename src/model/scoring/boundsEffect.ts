import { type Bounds, normalize } from './normalize';
import { HIGHEST_SCORE } from './scale';
import { isAtLeast } from './tolerance';

export interface BoundsEffect {
  scoringTen: number;
  scoringUnderTwo: number;
  /** The number of accounts that have a figure. */
  counted: number;
}

/** A score as the matrix shows it, with two decimals. */
const shown = (score: number): number => Number(score.toFixed(2));

/** The effect of bounds (which must differ) on these figures, by the scores as they are shown; `null` figures are blank: "7 of 91 score 10, 25 score under 2". */
export function boundsEffect(values: readonly (number | null)[], bounds: Bounds): BoundsEffect {
  const scores = values.flatMap((value) => (value === null || !Number.isFinite(value) ? [] : [shown(normalize(value, bounds))]));
  return {
    scoringTen: scores.filter((score) => isAtLeast(score, HIGHEST_SCORE)).length,
    scoringUnderTwo: scores.filter((score) => !isAtLeast(score, 2)).length,
    counted: scores.length,
  };
}

/** The end of the scale at which more than half of the candidates with a figure crowd; `null` if the bounds spread them. */
export function crowdedAt({ scoringTen, scoringUnderTwo, counted }: BoundsEffect): 'ten' | 'underTwo' | null {
  if (scoringTen * 2 > counted) return 'ten';
  return scoringUnderTwo * 2 > counted ? 'underTwo' : null;
}
