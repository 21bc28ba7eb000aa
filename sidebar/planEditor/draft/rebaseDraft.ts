// The draft after a save: the edits typed while the save was running.
import type { AccountPlan } from '../../../src/model/plan/AccountPlan';
import type { PlanTable } from '../../../src/model/plan/PlanRecords';
import { requiredFields } from '../../../src/model/records/recordRules';
import { bestSpelling } from '../../../src/model/names/bestSpelling';
import { changeRecord } from './editDraft';
import { editOf, type Edit, type PlanDraft } from './PlanDraft';

/**
 * @param draft the draft now.
 * @param sent the draft when the save began.
 * @param ids the saved ids of new records, by their ids in the draft (see `findSaved`).
 */
export function rebaseDraft(draft: PlanDraft, sent: PlanDraft, saved: AccountPlan, ids: ReadonlyMap<string, string>): PlanDraft {
  return draft.reduce<PlanDraft>((left, edit) => {
    const before = editOf(sent, edit.table, edit.id);
    if (before === edit) return left;
    if (!before) return [...left, edit];
    const id = ids.get(edit.id) ?? edit.id;
    if (edit.kind === 'removed') return [...left, { ...edit, id, was: { ...edit.was, ...before.is }, is: {} }];
    return changeRecord(left, saved, edit.table, id, changedSince(before, edit));
  }, []);
}

const changedSince = (before: Edit, now: Edit) =>
  Object.fromEntries(Object.entries({ ...before.was, ...now.is }).filter(([field, value]) => value !== before.is[field]));

/** The saved ids of new records: the next record with the same name that did not exist before. */
export function findSaved(sent: PlanDraft, before: AccountPlan, saved: AccountPlan): Map<string, string> {
  const found = new Map<string, string>();
  const known = new Set<string>();
  for (const { table, id, kind, is } of sent) {
    if (kind !== 'added' || table === 'account') continue;
    const name = nameOf(table, is);
    const record = newcomers(table, before, saved).find((each) => !known.has(each.id) && each.name === name);
    if (!record) continue;
    found.set(id, record.id);
    known.add(record.id);
  }
  return found;
}

function newcomers(table: PlanTable, before: AccountPlan, saved: AccountPlan): { id: string; name: string }[] {
  const old = new Set(before[table].map(({ id }) => id));
  return saved[table].filter(({ id }) => !old.has(id)).map((record) => ({ id: record.id, name: nameOf(table, record) }));
}

/** The required fields of a record, as one text. */
function nameOf(table: PlanTable, record: object): string {
  const fields = requiredFields(table);
  const values = Object.entries(record).filter(([field]) => fields.includes(field));
  return values
    .map(([field, value]) => `${field}: ${bestSpelling([String(value)])}`)
    .sort()
    .join('\n');
}
