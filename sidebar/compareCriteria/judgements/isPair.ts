// Whether two answers are about the same two criteria, whichever way round.
import type { Comparison } from '../../../src/model/comparisons/Comparison';

type Pair = Pick<Comparison, 'first' | 'second'>;

export const isPair = (left: Pair, right: Pair): boolean =>
  (left.first === right.first && left.second === right.second) || (left.first === right.second && left.second === right.first);
