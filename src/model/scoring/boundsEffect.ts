import { feedScore } from './feedScore';
import type { Bounds } from './normalize';
import { HIGHEST_SCORE } from './scale';

export interface BoundsEffect {
  scoringTen: number;
  scoringUnderTwo: number;
  /** The accounts that have a figure. */
  counted: number;
}

/** What bounds would do to these figures, counted on the rounded scores that would be fed: "7 of 91 score 10, 25 score under 2". */
export function boundsEffect(values: readonly (number | null)[], bounds: Bounds): BoundsEffect {
  const scores = values.flatMap((value) => feedScore(value, bounds) ?? []);
  return {
    scoringTen: scores.filter((score) => score === HIGHEST_SCORE).length,
    scoringUnderTwo: scores.filter((score) => score < 2).length,
    counted: scores.length,
  };
}
