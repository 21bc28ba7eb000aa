import type { BoundsEffect } from '../../src/model/scoring/boundsEffect';

/** At which end of the scale bounds crowd more than half of the candidates that have a figure; `null` where they spread them. */
export function crowdedAt({ scoringTen, scoringUnderTwo, counted }: BoundsEffect): 'ten' | 'underTwo' | null {
  if (scoringTen * 2 > counted) return 'ten';
  return scoringUnderTwo * 2 > counted ? 'underTwo' : null;
}
