// Whether two lists of answers say the same, in whatever order they stand.
import type { Comparison } from '../../../src/model/comparisons/Comparison';
import { isSame } from '../../../src/model/scoring/tolerance';
import { ratioBetween } from './ratioBetween';

export function isSameJudgements(left: readonly Comparison[], right: readonly Comparison[]): boolean {
  const saysAll = (some: readonly Comparison[], others: readonly Comparison[]) =>
    some.every(({ first, second, ratio }) => isSame(ratioBetween(others, first, second) ?? 0, ratio));
  return saysAll(left, right) && saysAll(right, left);
}
