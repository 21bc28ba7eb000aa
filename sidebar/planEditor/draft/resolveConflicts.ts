// A user's choices between their own version and another user's, field by field.
import type { PlanConflict } from '../../../src/actions/plan/savePlan';
import type { AccountPlan } from '../../../src/model/plan/AccountPlan';
import type { PlanTable } from '../../../src/model/plan/PlanRecords';
import type { Side } from '../../drafts/sharedDraft';
import { addRecord, loadedFields } from './editDraft';
import { editOf, pick, withEdit, withoutIdle, type Edit, type PlanDraft } from './PlanDraft';

/** By `choiceKey`. A record that one of the two removed has one choice, with the field ''. */
export type ConflictChoices = ReadonlyMap<string, Side>;
/** The key of a choice; without a field, of the choice for the whole record. */
export const choiceKey = ({ table, id }: Pick<PlanConflict, 'table' | 'id'>, field = ''): string => `${table} ${id} ${field}`;

/** Whether a conflict is one choice for the whole record. */
export const isWhole = (conflict: PlanConflict, draft: PlanDraft): boolean =>
  conflict.gone || editOf(draft, conflict.table, conflict.id)?.kind === 'removed';

/** The keys of all choices to make. */
export const questionsOf = (conflicts: readonly PlanConflict[], draft: PlanDraft): string[] =>
  conflicts.flatMap((conflict) =>
    isWhole(conflict, draft) ? [choiceKey(conflict)] : conflict.fields.map(({ field }) => choiceKey(conflict, field)),
  );

/**
 * The draft with the choices applied, ready to save. The user's chosen values become changes of the other version.
 * @param before the plan as loaded before the save. It supplies the fields of a record that was removed meanwhile.
 * @param freeId gives an id for a record that becomes a new one.
 */
export function resolveConflicts(
  draft: PlanDraft,
  conflicts: readonly PlanConflict[],
  choices: ConflictChoices,
  before: AccountPlan,
  freeId: () => string,
): PlanDraft {
  return conflicts.reduce((resolved, conflict) => {
    const { table, id } = conflict;
    const edit = editOf(resolved, table, id);
    if (!edit) return resolved;
    if (isWhole(conflict, resolved)) {
      if (choices.get(choiceKey(conflict)) !== 'mine') return withEdit(resolved, table, id, null);
      if (conflict.gone && table !== 'account')
        return addAgain(withEdit(resolved, table, id, null), table, edit, before, freeId());
    }
    const theirs = Object.fromEntries(conflict.fields.map((each) => [each.field, each.theirs]));
    if (edit.kind === 'removed') return withEdit(resolved, table, id, { ...edit, was: { ...edit.was, ...theirs } });
    const dropped = conflict.fields
      .filter(({ field }) => choices.get(choiceKey(conflict, field)) !== 'mine')
      .map(({ field }) => field);
    const mine = Object.keys(edit.is).filter((field) => !dropped.includes(field));
    return withEdit(
      resolved,
      table,
      id,
      withoutIdle({ ...edit, was: pick({ ...edit.was, ...theirs }, mine), is: pick(edit.is, mine) }),
    );
  }, draft);
}

function addAgain(draft: PlanDraft, table: PlanTable, edit: Edit, before: AccountPlan, id: string): PlanDraft {
  return addRecord(draft, table, id, { ...loadedFields(before, table, edit.id), ...edit.is });
}
