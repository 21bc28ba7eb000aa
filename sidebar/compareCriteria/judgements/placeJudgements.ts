// The answers as they are saved: by the places of the criteria in the same request.
import type { DraftComparison } from '../../../src/actions/Actions';
import type { Comparison } from '../../../src/model/comparisons/Comparison';

/** @param keys of the criteria, in the order they are sent. Answers about a criterion that is none of them are left out. */
export const placeJudgements = (keys: readonly string[], judgements: readonly Comparison[]): DraftComparison[] =>
  judgements
    .map(({ first, second, ratio }) => ({ first: keys.indexOf(first), second: keys.indexOf(second), ratio }))
    .filter(({ first, second }) => first >= 0 && second >= 0);
