// Records refer to one another by name. A new name also changes in unsaved edits, as the workbook changes it in its rows.
import { foldName } from '../../../src/model/names/foldName';
import type { AccountPlan } from '../../../src/model/plan/AccountPlan';
import { referencesOf, schemaOf } from '../../../src/model/records/recordRules';
import type { ReferredTable } from '../../../src/model/records/RecordSchema';
import { withoutIdle, type EditedTable, type Fields, type PlanDraft } from './PlanDraft';

/** The tables whose records are referred to by name. */
const REFERRED: readonly ReferredTable[] = ['stakeholders', 'goals', 'opportunities'];

/** The field with the name; `undefined` for tables whose records have no references. */
export const nameField = (table: EditedTable): string | undefined =>
  REFERRED.some((each) => each === table) ? schemaOf(table).name : undefined;

/** Changes the draft's references from old names to new ones. */
export function renameInDraft(draft: PlanDraft, table: EditedTable, from: readonly string[], to: string): PlanDraft {
  const names = { [table]: new Map(from.map((name) => [foldName(name), to])) };
  return draft.flatMap((edit) => {
    const is = withNewNames(edit.table, edit.is, names);
    return is === edit.is ? [edit] : (withoutIdle({ ...edit, is }) ?? []);
  });
}

type NewNames = Partial<Record<EditedTable, ReadonlyMap<string, string>>>;

/** The names of loaded records in the draft, by the folded names that others still refer to. */
export function newNames(loaded: AccountPlan, draft: PlanDraft): NewNames {
  const names: NewNames = {};
  for (const table of REFERRED) {
    const field = schemaOf(table).name;
    const renamed = draft.filter((edit) => edit.table === table && edit.kind === 'changed' && isText(edit.is[field]));
    const taken = new Set(
      loaded[table].flatMap((record) => (renamed.some(({ id }) => id === record.id) ? [] : [foldName(nameOf(record, field))])),
    );
    const pairs = renamed.map(({ was, is }) => [foldName(String(was[field])), String(is[field])] as const);
    const found = pairs.filter(([was]) => was !== '' && !taken.has(was));
    if (found.length > 0) names[table] = new Map(found);
  }
  return names;
}

/** Returns the same object when none of its references changes. */
export function withNewNames<F extends Fields | object>(table: EditedTable, fields: F, names: NewNames): F {
  const references = table === 'account' ? [] : referencesOf(table);
  const renamed = references.flatMap(([field, target]) => {
    const name = (fields as Fields)[field];
    const to = typeof name === 'string' ? names[target]?.get(foldName(name)) : undefined;
    return to === undefined || to === name ? [] : [[field, to] as const];
  });
  return renamed.length === 0 ? fields : { ...fields, ...Object.fromEntries(renamed) };
}

const nameOf = (record: object, field: string): string => String((record as Record<string, string>)[field]);
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
