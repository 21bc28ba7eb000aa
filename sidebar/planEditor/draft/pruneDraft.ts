// Removes from a draft what the workbook already has. A save can succeed although its answer never arrives.
import type { AccountPlan } from '../../../src/model/plan/AccountPlan';
import { bestSpelling } from '../../../src/model/names/bestSpelling';
import { loadedFields } from './editDraft';
import type { Edit, Fields, PlanDraft } from './PlanDraft';

export const pruneDraft = (draft: PlanDraft, loaded: AccountPlan): PlanDraft => draft.filter((edit) => !isSaved(edit, loaded));

function isSaved({ table, id, kind, is }: Edit, loaded: AccountPlan): boolean {
  if (kind === 'added' && table !== 'account') {
    return loaded[table].some((record) => hasFields(record, is));
  }
  const read = loadedFields(loaded, table, id);
  if (kind === 'removed') return read === undefined;
  return read !== undefined && Object.entries(is).every(([field, value]) => isSame(read[field], value));
}

/** Whether a record has all of these fields. Blank fields are ignored, because the workbook may have filled them. */
const hasFields = (record: Fields, fields: Fields): boolean =>
  Object.entries(fields).every(([field, value]) => value === '' || value === null || isSame(record[field], value));

/** The workbook trims texts, and writes Persian letters instead of their Arabic twins. */
const isSame = (stored: unknown, typed: unknown): boolean =>
  stored === (typeof typed === 'string' ? bestSpelling([typed]) : typed);
