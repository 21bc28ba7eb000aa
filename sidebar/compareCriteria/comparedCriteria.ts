// Which criteria of the panel are compared in pairs, and why not where they cannot be.
import type { Comparison } from '../../src/model/comparisons/Comparison';
import type { DraftCriterion } from '../criteriaDraft/DraftCriterion';

/** With fewer there is nothing to compare; with more the questions are too many to be answered with care. */
const FEWEST = 3;
const MOST = 5;

/** Those that weigh something, those newly chosen, and those that were compared before. */
export const comparedCriteria = (draft: readonly DraftCriterion[], judgements: readonly Comparison[]): DraftCriterion[] =>
  draft.filter(
    ({ key, id, weight }) =>
      weight !== 0 || id === null || judgements.some(({ first, second }) => first === key || second === key),
  );

export type Hindrance = 'nothing' | 'tooFew' | 'tooMany' | 'nameless';

/** @returns null where the criteria can be compared; `nothing` where there are not even two. */
export function hindranceOf(compared: readonly DraftCriterion[]): Hindrance | null {
  if (compared.length < FEWEST - 1) return 'nothing';
  if (compared.length < FEWEST) return 'tooFew';
  if (compared.length > MOST) return 'tooMany';
  return compared.every(({ name }) => name.trim() !== '') ? null : 'nameless';
}
