// The consistency ratio of pairwise comparisons.
import { consistencyRatio } from '../model/comparisons/consistencyRatio';
import { comparisonsOf } from './comparisonsOf';

/**
 * The consistency ratio of pairwise comparisons (AHP, Saaty 1980). 0 means no contradiction. Above 0.1 the judgements contradict each other, and their weights mean little.
 *
 * @param {number[][]} comparisons A row and a column for each of 2 to 10 criteria, e.g. B2:D4. The cells above the diagonal are enough: a blank below it is 1 divided by the opposite cell.
 * @return The consistency ratio.
 * @example
 * =KAM_CONSISTENCY({1,2,6;"",1,3;"","",1})
 * 0
 * @example
 * =KAM_CONSISTENCY({1,3,5;"",1,5;"","",1})
 * 0.1169
 * @customfunction
 */
export function KAM_CONSISTENCY(comparisons: unknown): unknown {
  return consistencyRatio(comparisonsOf('KAM_CONSISTENCY', comparisons));
}
