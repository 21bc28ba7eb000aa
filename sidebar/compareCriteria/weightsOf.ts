// The weights that a comparison gives, and where the weights in use differ from them.
import { sum } from '../../src/model/numbers/sum';
import { shares } from '../../src/model/criteria/shares';
import { TOLERANCE } from '../../src/model/scoring/tolerance';

const TENTHS = 1000;

/**
 * @param priorities sum to 1.
 * @returns a weight for each. Rounding gives the leftover tenths to the largest remainders.
 */
export function weightsOf(priorities: readonly number[]): number[] {
  const whole = priorities.map((priority) => Math.floor(priority * TENTHS));
  const left = TENTHS - sum(whole);
  const byRemainder = priorities
    .map((priority, index) => ({ index, remainder: priority * TENTHS - (whole[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return whole.map((tenths, index) => (tenths + (raised.has(index) ? 1 : 0)) / 10);
}

/** Half of the tenth of a percent to which weights are rounded. */
const ROUNDING = 0.0005;

interface Contrast {
  /** The index of the criterion that differs most. */
  index: number;
  /** Its share in use and its share in the comparison, 0.36 for 36%. */
  is: number;
  would: number;
}

/**
 * @param weights the weights of all compared criteria.
 * @param wanted what the comparison gives each, in the same order. Only proportions count.
 * @returns null when they are equal up to rounding.
 */
export function contrastWeights(weights: readonly number[], wanted: readonly number[]): Contrast | null {
  const are = shares(weights);
  const largest = shares(wanted)
    .map((would, index) => ({ index, is: are[index] ?? 0, would }))
    .reduce((worst, each) => (Math.abs(each.is - each.would) > Math.abs(worst.is - worst.would) + TOLERANCE ? each : worst));
  return Math.abs(largest.is - largest.would) > ROUNDING + TOLERANCE ? largest : null;
}
