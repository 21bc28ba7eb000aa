// Merges the user's edits with what another user saved meanwhile.
import type { Criterion } from '../../src/model/criteria/Criterion';
import { draftOf, type DraftCriterion } from './DraftCriterion';

const FIELDS = ['libraryKey', 'name', 'definition', 'weight', 'kind', 'source', 'low', 'high', 'middle'] as const;

const isSame = (left: Criterion | DraftCriterion, right: Criterion | DraftCriterion) =>
  FIELDS.every((field) => Object.is(left[field], right[field])) && left.anchors.join('\n') === right.anchors.join('\n');

/**
 * @param before the criteria as loaded when the editing began.
 * @param draft the panel's criteria now.
 * @param after the workbook's criteria now.
 * @returns a criterion changed or added in the panel as it is in the panel, without those removed there, and all others as in the workbook.
 * A criterion that was changed in the panel and removed by the other user becomes a new one.
 */
export function mergeDraft(
  before: readonly Criterion[],
  draft: readonly DraftCriterion[],
  after: readonly Criterion[],
): DraftCriterion[] {
  const old = new Map(before.map((criterion) => [criterion.id, criterion]));
  const now = new Map(draftOf(after).map((criterion) => [criterion.key, criterion]));
  const mine = draft.flatMap((criterion): DraftCriterion[] => {
    const was = criterion.id === null ? undefined : old.get(criterion.id);
    const is = criterion.id === null ? undefined : now.get(criterion.id);
    const untouched = was !== undefined && isSame(was, criterion);
    if (untouched) return is ? [is] : [];
    return [is || criterion.id === null ? criterion : { ...criterion, id: null }];
  });
  const removed = before.filter(({ id }) => !draft.some((criterion) => criterion.id === id)).map(({ id }) => id);
  const seen = new Set([...mine.map(({ key }) => key), ...removed]);
  return [...mine, ...[...now.values()].filter(({ key }) => !seen.has(key))];
}
