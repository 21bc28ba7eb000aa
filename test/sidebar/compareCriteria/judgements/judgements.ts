// Short notation for answers: `judge('a', 'b', 3)` is "a matters a little more than b".
import type { Comparison } from '../../../../src/model/comparisons/Comparison';

export const judge = (first: string, second: string, ratio: number): Comparison => ({ first, second, ratio });
