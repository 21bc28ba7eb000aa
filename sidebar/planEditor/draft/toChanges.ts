// A draft as the payload of a save.
import type { PlanChange } from '../../../src/actions/plan/savePlan';
import type { PlanDraft } from './PlanDraft';

export function toChanges(draft: PlanDraft): PlanChange[] {
  return draft.map(({ table, id, kind, was, is }) => ({
    table,
    id: kind === 'added' ? null : id,
    was: { ...was },
    is: kind === 'removed' ? null : { ...is },
  }));
}
