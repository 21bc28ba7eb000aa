// Functions that edit a draft. They return a new draft.
import type { AccountPlan } from '../../../src/model/plan/AccountPlan';
import { blankRecord } from '../../../src/model/plan/blankRecord';
import type { PlanTable } from '../../../src/model/plan/PlanRecords';
import { nameField, renameInDraft } from './followNames';
import { editOf, pick, withEdit, withoutIdle, type Edit, type EditedTable, type Fields, type PlanDraft } from './PlanDraft';

/** A loaded record without its id; `undefined` when it does not exist. */
export function loadedFields(loaded: AccountPlan, table: EditedTable, id: string): Fields | undefined {
  const records = table === 'account' ? [loaded.account] : loaded[table];
  const found = records.find((record) => record.id === id);
  if (!found) return undefined;
  return Object.fromEntries(Object.entries(found).filter(([field]) => field !== 'id'));
}

/** A value equal to the saved one is not a change. A removed or missing record stays as it is. */
export function changeRecord(draft: PlanDraft, loaded: AccountPlan, table: EditedTable, id: string, fields: Fields): PlanDraft {
  const edit = editOf(draft, table, id);
  const read = edit?.kind === 'added' ? {} : loadedFields(loaded, table, id);
  if (!read || edit?.kind === 'removed') return draft;
  const is = { ...edit?.is, ...fields };
  // Keeps the value from before the first edit. A later load may differ, and that difference is a conflict.
  const was = edit?.kind === 'added' ? {} : pick({ ...read, ...edit?.was }, Object.keys(is));
  const next: Edit = { ...edit, table, id, kind: edit?.kind ?? 'changed', was, is };
  const name = nameField(table);
  return name !== undefined && name in fields
    ? changeName(draft, next, String(({ ...read, ...edit?.is } as Fields)[name] ?? ''), String(fields[name] ?? ''))
    : withEdit(draft, table, id, withoutIdle(next));
}

/** Adds an edit that changes a record's name, and updates the references to it. A cleared name waits for the next one. */
function changeName(draft: PlanDraft, edit: Edit, from: string, to: string): PlanDraft {
  const { nameBefore = from, ...rest } = edit;
  if (to.trim() === '') return withEdit(draft, edit.table, edit.id, withoutIdle({ ...rest, nameBefore }));
  const next = withEdit(draft, edit.table, edit.id, withoutIdle(rest));
  return nameBefore.trim() === '' ? next : renameInDraft(next, edit.table, [nameBefore], to);
}

/** @param id begins with "new-" and is unique. */
export function addRecord(draft: PlanDraft, table: PlanTable, id: string, fields: Fields): PlanDraft {
  return [...draft, { table, id, kind: 'added', was: {}, is: { ...(blankRecord(table) as unknown as Fields), ...fields } }];
}

/** An added record just disappears. */
export function removeRecord(draft: PlanDraft, loaded: AccountPlan, table: PlanTable, id: string): PlanDraft {
  const edit = editOf(draft, table, id);
  if (edit?.kind === 'added') return withEdit(draft, table, id, null);
  const read = loadedFields(loaded, table, id);
  if (!read || edit?.kind === 'removed') return draft;
  return withEdit(draft, table, id, { table, id, kind: 'removed', was: { ...read, ...edit?.was }, is: edit?.is ?? {} });
}

/** Undoes the removal of a record, otherwise its edits, otherwise its addition. */
export function undoRecord(draft: PlanDraft, table: EditedTable, id: string): PlanDraft {
  const edit = editOf(draft, table, id);
  if (edit?.kind !== 'removed') return undoNames(withEdit(draft, table, id, null), edit);
  return withEdit(draft, table, id, withoutIdle({ ...edit, kind: 'changed', was: pick(edit.was, Object.keys(edit.is)) }));
}

function undoNames(draft: PlanDraft, edit: Edit | undefined): PlanDraft {
  const name = edit && nameField(edit.table);
  if (!name || edit.kind !== 'changed' || !(name in edit.is)) return draft;
  return renameInDraft(draft, edit.table, [edit.nameBefore ?? String(edit.is[name])], String(edit.was[name]));
}
