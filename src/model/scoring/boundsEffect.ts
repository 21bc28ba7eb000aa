import { type Bounds, normalize } from './normalize';
import { HIGHEST_SCORE } from './scale';
import { isAtLeast } from './tolerance';

export interface BoundsEffect {
  scoringTen: number;
  scoringUnderTwo: number;
  /** The accounts that have a figure. */
  counted: number;
}

/** What bounds (which differ) would do to these figures, `null` where there is none: "7 of 91 score 10, 25 score under 2". */
export function boundsEffect(values: readonly (number | null)[], bounds: Bounds): BoundsEffect {
  const scores = values.flatMap((value) => (value === null || !Number.isFinite(value) ? [] : [normalize(value, bounds)]));
  return {
    scoringTen: scores.filter((score) => isAtLeast(score, HIGHEST_SCORE)).length,
    scoringUnderTwo: scores.filter((score) => !isAtLeast(score, 2)).length,
    counted: scores.length,
  };
}

/** At which end of the scale bounds crowd more than half of the candidates that have a figure; `null` where they spread them. */
export function crowdedAt({ scoringTen, scoringUnderTwo, counted }: BoundsEffect): 'ten' | 'underTwo' | null {
  if (scoringTen * 2 > counted) return 'ten';
  return scoringUnderTwo * 2 > counted ? 'underTwo' : null;
}
