import { sum } from '../numbers/sum';
import { isAtLeast } from '../scoring/tolerance';
import { priorities } from './priorities';

/** Judgements up to this ratio are acceptable; above it they contradict each other (Saaty 1980). */
export const TOLERATED_RATIO = 0.1;
/** Above it the priorities must not be used as weights. */
export const USABLE_RATIO = 0.2;

/** The mean consistency index of random judgements, by number of criteria n (Saaty 1980). */
const RANDOM_INDEX = [0, 0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];

/**
 * The consistency ratio of a positive reciprocal matrix of up to 10 criteria: (λmax − n)/(n − 1), divided by the index of random
 * judgements. 0 means full consistency. Always 0 for up to 2 criteria, which cannot contradict each other.
 */
export function consistencyRatio(matrix: readonly (readonly number[])[]): number {
  const n = matrix.length;
  const randomIndex = RANDOM_INDEX[n];
  if (randomIndex === undefined) throw new RangeError(`There is no random index for ${n} criteria, only for up to 10.`);
  if (randomIndex === 0) return 0;
  // The priorities p sum to 1, so Σ(Ap) is the eigenvalue.
  const shares = priorities(matrix);
  const eigenvalue = sum(matrix.flatMap((row) => row.map((value, column) => value * (shares[column] ?? 0))));
  const ratio = (eigenvalue - n) / (n - 1) / randomIndex;
  return isAtLeast(0, ratio) ? 0 : ratio;
}
