// The answers to "which of two criteria matters more": read, replace, compare, merge, and format for saving.
import type { DraftComparison } from '../../src/actions/criteria/saveCriteria';
import type { Comparison } from '../../src/model/comparisons/Comparison';
import { isSame } from '../../src/model/scoring/tolerance';

/** @returns how many times as important the first is as the second; null without an answer. */
export function ratioBetween(judgements: readonly Comparison[], first: string, second: string): number | null {
  for (const judgement of judgements) {
    if (judgement.first === first && judgement.second === second) return judgement.ratio;
    if (judgement.first === second && judgement.second === first) return 1 / judgement.ratio;
  }
  return null;
}

type Pair = Pick<Comparison, 'first' | 'second'>;

/** Whether two answers are about the same two criteria, in either order. */
const isPair = (left: Pair, right: Pair): boolean =>
  (left.first === right.first && left.second === right.second) || (left.first === right.second && left.second === right.first);

/** Whether two lists hold the same answers, in any order. */
export function isSameJudgements(left: readonly Comparison[], right: readonly Comparison[]): boolean {
  const includesAll = (some: readonly Comparison[], others: readonly Comparison[]) =>
    some.every(({ first, second, ratio }) => isSame(ratioBetween(others, first, second) ?? 0, ratio));
  return includesAll(left, right) && includesAll(right, left);
}

/** Replaces the answer about the same two criteria, in either order. */
export const withJudgement = (judgements: readonly Comparison[], added: Comparison): Comparison[] => [
  ...judgements.filter((judgement) => !isPair(judgement, added)),
  added,
];

/** @returns the current answers (`after`), with the answers that were given or changed in the panel since `before`. */
export function mergeJudgements(
  before: readonly Comparison[],
  mine: readonly Comparison[],
  after: readonly Comparison[],
): Comparison[] {
  const changed = mine.filter(({ first, second, ratio }) => !isSame(ratioBetween(before, first, second) ?? 0, ratio));
  return changed.reduce(withJudgement, [...after]);
}

/** @param keys the keys of the criteria, in the order they are sent. Answers about other criteria are left out. */
export const placeJudgements = (keys: readonly string[], judgements: readonly Comparison[]): DraftComparison[] =>
  judgements
    .map(({ first, second, ratio }) => ({ first: keys.indexOf(first), second: keys.indexOf(second), ratio }))
    .filter(({ first, second }) => first >= 0 && second >= 0);
