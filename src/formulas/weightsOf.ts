import { HIGHEST_SCORE } from '../model/scoring/scale';
import { isBlank, isNumber, nameOf } from './cells';
import { listOf } from './listOf';
import { sum } from '../model/numbers/sum';

/**
 * Reads weights from a row or a column: numbers of 0 or more, with 0 for a blank. Throws for any other value, if all are 0, and if their
 * sum is too large. `what` names a weighted item in the message: "criterion".
 */
export function weightsOf(name: string, range: unknown, what = 'criterion'): number[] {
  const weights = listOf(name, 'the weights', range).map((cell, index) => {
    if (isBlank(cell)) return 0;
    if (isNumber(cell) && cell >= 0) return cell;
    throw new Error(`${name}: weight ${index + 1} is ${nameOf(cell)}. Make it a number, 0 or more.`);
  });
  const total = sum(weights);
  if (total === 0) throw new Error(`${name}: all weights are blank or 0. Give at least one ${what} a weight.`);
  if (!Number.isFinite(total * HIGHEST_SCORE))
    throw new Error(`${name}: the weights are too large to add up. Only their proportions count: make them smaller.`);
  return weights;
}
