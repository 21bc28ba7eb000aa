// The unsaved edits of a plan. Plain JSON, so they can be stored while the panel is closed.
import type { PlanField } from '../../../src/actions/plan/savePlan';
import type { PlanTable } from '../../../src/model/plan/PlanRecords';

export type Fields = Readonly<Record<string, PlanField>>;
export type EditedTable = PlanTable | 'account';

/** What happens to one record. */
export interface Edit {
  table: EditedTable;
  /** The id of an added record begins with "new-". */
  id: string;
  kind: 'added' | 'changed' | 'removed';
  /** The fields below as they were read; the whole record for a removal; empty for an addition. */
  was: Fields;
  /** The fields as typed: all of them for an addition. For a removal, the edits made before it, for Undo. */
  is: Fields;
  /** The earlier name while the name is cleared, because other records still refer to it. */
  nameBefore?: string;
}

/** At most one edit for each record, in the order of the first edits. */
export type PlanDraft = readonly Edit[];

/** Whether an id is that of a record that is not saved yet. */
export const isNew = (id: string): boolean => id.startsWith('new-');

export const editOf = (draft: PlanDraft, table: EditedTable, id: string): Edit | undefined =>
  draft.find((edit) => edit.table === table && edit.id === id);

/** Replaces the edit of a record; `null` removes it. */
export function withEdit(draft: PlanDraft, table: EditedTable, id: string, edit: Edit | null): PlanDraft {
  const isSameRecord = (each: Edit) => each.table === table && each.id === id;
  if (edit === null) return draft.filter((each) => !isSameRecord(each));
  return draft.some(isSameRecord) ? draft.map((each) => (isSameRecord(each) ? edit : each)) : [...draft, edit];
}

/** A change without the fields that are equal to the saved ones; `null` when no field is left. */
export function withoutIdle(edit: Edit): Edit | null {
  if (edit.kind !== 'changed') return edit;
  const changed = Object.keys(edit.is).filter((field) => edit.is[field] !== edit.was[field]);
  if (changed.length === 0) return null;
  return { ...edit, was: pick(edit.was, changed), is: pick(edit.is, changed) };
}

/** These fields; `null` for a missing one. */
export const pick = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
