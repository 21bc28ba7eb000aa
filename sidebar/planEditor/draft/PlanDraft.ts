// What was typed into a plan and is not saved yet. Plain JSON, so that it can be kept while the panel is closed.
import type { PlanField } from '../../../src/actions/plan/savePlan';
import type { PlanTable } from '../../../src/model/plan/PlanRecords';

export type Fields = Readonly<Record<string, PlanField>>;
export type EditedTable = PlanTable | 'account';

/** What is to become of one record. */
export interface Edit {
  table: EditedTable;
  /** Of an added record an id that begins with "new-". */
  id: string;
  kind: 'added' | 'changed' | 'removed';
  /** The fields below as they were read; of a removal the whole record; empty where it is added. */
  was: Fields;
  /** The fields as typed; of an added record all of them; of a removal what had been typed before, for when it is undone. */
  is: Fields;
  /** While its name is cleared, to be typed anew: the name it had, which others still refer to it by. */
  nameBefore?: string;
}

/** One edit a record at most, in the order in which people came to them. */
export type PlanDraft = readonly Edit[];

export const isNew = (id: string): boolean => id.startsWith('new-');

export const editOf = (draft: PlanDraft, table: EditedTable, id: string): Edit | undefined =>
  draft.find((edit) => edit.table === table && edit.id === id);

/** Puts an edit in its place; `null` takes it out. */
export function withEdit(draft: PlanDraft, table: EditedTable, id: string, edit: Edit | null): PlanDraft {
  const isIts = (each: Edit) => each.table === table && each.id === id;
  if (edit === null) return draft.filter((each) => !isIts(each));
  return draft.some(isIts) ? draft.map((each) => (isIts(each) ? edit : each)) : [...draft, edit];
}

/** A change without the fields that are what they were; `null` where none is left. */
export function withoutIdle(edit: Edit): Edit | null {
  if (edit.kind !== 'changed') return edit;
  const changed = Object.keys(edit.is).filter((field) => edit.is[field] !== edit.was[field]);
  if (changed.length === 0) return null;
  return { ...edit, was: pick(edit.was, changed), is: pick(edit.is, changed) };
}

export const pick = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
