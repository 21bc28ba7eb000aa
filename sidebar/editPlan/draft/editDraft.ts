// The ways in which a draft grows and shrinks. None changes the draft it is given.
import type { AccountPlan } from '../../../src/model/plan/AccountPlan';
import type { PlanTable } from '../../../src/model/plan/PlanRecords';
import { blankRecord } from './blankRecord';
import { editOf, withEdit, type Edit, type EditedTable, type Fields, type PlanDraft } from './PlanDraft';

/** A record as it was loaded, without its id; `undefined` where there is none. */
export function loadedFields(loaded: AccountPlan, table: EditedTable, id: string): Fields | undefined {
  const records = table === 'account' ? [loaded.account] : loaded[table];
  const found = records.find((record) => record.id === id);
  if (!found) return undefined;
  return Object.fromEntries(Object.entries(found).filter(([field]) => field !== 'id'));
}

/** What is typed back to what it was is no change. A removed record, or one that is not there, stays as it is. */
export function changeRecord(draft: PlanDraft, loaded: AccountPlan, table: EditedTable, id: string, fields: Fields): PlanDraft {
  const edit = editOf(draft, table, id);
  if (edit?.kind === 'removed') return draft;
  if (edit?.kind === 'added') return withEdit(draft, table, id, { ...edit, is: { ...edit.is, ...fields } });
  const read = loadedFields(loaded, table, id);
  if (!read) return draft;
  const typed = { ...edit?.is, ...fields };
  // As it was read when it was first changed: a later load may know better, and then that is a conflict to be seen.
  const was = pick({ ...read, ...edit?.was }, Object.keys(typed));
  return withEdit(draft, table, id, withoutIdle({ ...edit, table, id, kind: 'changed', was, is: typed }));
}

/** @param id begins with "new-" and is no other record's. */
export function addRecord(draft: PlanDraft, table: PlanTable, id: string, fields: Fields): PlanDraft {
  return [...draft, { table, id, kind: 'added', was: {}, is: { ...(blankRecord(table) as unknown as Fields), ...fields } }];
}

/** An added record is simply gone. */
export function removeRecord(draft: PlanDraft, loaded: AccountPlan, table: PlanTable, id: string): PlanDraft {
  const edit = editOf(draft, table, id);
  if (edit?.kind === 'added') return withEdit(draft, table, id, null);
  const read = loadedFields(loaded, table, id);
  if (!read || edit?.kind === 'removed') return draft;
  return withEdit(draft, table, id, { table, id, kind: 'removed', was: { ...read, ...edit?.was }, is: edit?.is ?? {} });
}

/** Takes back a removal; else what was changed; else the record that was added. */
export function undoRecord(draft: PlanDraft, table: EditedTable, id: string): PlanDraft {
  const edit = editOf(draft, table, id);
  if (edit?.kind !== 'removed') return withEdit(draft, table, id, null);
  return withEdit(draft, table, id, withoutIdle({ ...edit, kind: 'changed', was: pick(edit.was, Object.keys(edit.is)) }));
}

/** A change without the fields that are what they were; `null` where none is left. */
function withoutIdle(edit: Edit): Edit | null {
  const changed = Object.keys(edit.is).filter((field) => edit.is[field] !== edit.was[field]);
  if (changed.length === 0) return null;
  return { ...edit, was: pick(edit.was, changed), is: pick(edit.is, changed) };
}

export const pick = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
