// The weights of criteria from pairwise comparisons.
import { priorities } from '../model/comparisons/priorities';
import { comparisonsOf } from './comparisonsOf';

/**
 * The weight of each criterion from pairwise comparisons (AHP), as shares that sum to 1. A 3 in row 1, column 2 means that criterion 1 is 3 times as important as criterion 2.
 *
 * @param {number[][]} comparisons A row and a column for each of 2 to 10 criteria, e.g. B2:D4. The cells above the diagonal are enough: a blank below it is 1 divided by the opposite cell.
 * @return A column with the weight of each criterion.
 * @example
 * =KAM_WEIGHTS({1,3;"",1})
 * 0.75
 * 0.25
 * @example
 * =KAM_WEIGHTS({1,2,6;"",1,3;"","",1})
 * 0.6
 * 0.3
 * 0.1
 * @customfunction
 */
export function KAM_WEIGHTS(comparisons: unknown): unknown {
  return priorities(comparisonsOf('KAM_WEIGHTS', comparisons)).map((weight) => [weight]);
}
