// Takes out of a draft what the workbook has already: a save may have gone well although its answer never came.
import type { AccountPlan } from '../../../src/model/plan/AccountPlan';
import { loadedFields } from './editDraft';
import type { Edit, Fields, PlanDraft } from './PlanDraft';

export const pruneDraft = (draft: PlanDraft, loaded: AccountPlan): PlanDraft => draft.filter((edit) => !isThere(edit, loaded));

function isThere({ table, id, kind, is }: Edit, loaded: AccountPlan): boolean {
  if (kind === 'added' && table !== 'account') {
    return loaded[table].some((record) => holds(record, is));
  }
  const read = loadedFields(loaded, table, id);
  if (kind === 'removed') return read === undefined;
  return read !== undefined && Object.entries(is).every(([field, value]) => isSame(read[field], value));
}

/** Whether a record has all of these fields, apart from those left blank, which the workbook may have stamped. */
const holds = (record: Fields, fields: Fields): boolean =>
  Object.entries(fields).every(([field, value]) => value === '' || value === null || isSame(record[field], value));

/** The workbook keeps a text without the spaces around it. */
const isSame = (stored: unknown, typed: unknown): boolean => stored === (typeof typed === 'string' ? typed.trim() : typed);
