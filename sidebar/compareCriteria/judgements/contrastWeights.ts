// Where the weights are no longer those of the comparison.
import { shares } from '../../../src/model/criteria/shares';
import { TOLERANCE } from '../../../src/model/scoring/tolerance';

/** Half of the tenth of a percent that weights are rounded to. */
const ROUNDING = 0.0005;

interface Contrast {
  /** Place of the criterion that differs most. */
  index: number;
  /** Its share as it is and as the comparison has it, 0.36 for 36%. */
  is: number;
  would: number;
}

/**
 * @param weights of all criteria that were compared.
 * @param wanted what the comparison gives each, by the same places; only proportions count.
 * @returns null where they are the same but for rounding.
 */
export function contrastWeights(weights: readonly number[], wanted: readonly number[]): Contrast | null {
  const are = shares(weights);
  const largest = shares(wanted)
    .map((would, index) => ({ index, is: are[index] ?? 0, would }))
    .reduce((worst, each) => (Math.abs(each.is - each.would) > Math.abs(worst.is - worst.would) + TOLERANCE ? each : worst));
  return Math.abs(largest.is - largest.would) > ROUNDING + TOLERANCE ? largest : null;
}
