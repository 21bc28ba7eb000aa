// Brings the answers of the panel together with those that a colleague saved meanwhile.
import type { Comparison } from '../../../src/model/comparisons/Comparison';
import { isSame } from '../../../src/model/scoring/tolerance';
import { ratioBetween } from './ratioBetween';
import { withJudgement } from './withJudgement';

/** @returns the answers as they stand now (`after`), with those that were given or changed in the panel since `before`. */
export function mergeJudgements(
  before: readonly Comparison[],
  mine: readonly Comparison[],
  after: readonly Comparison[],
): Comparison[] {
  const given = mine.filter(({ first, second, ratio }) => !isSame(ratioBetween(before, first, second) ?? 0, ratio));
  return given.reduce(withJudgement, [...after]);
}
