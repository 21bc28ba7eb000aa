// The drafts of plans stored in the browser, one for each account.
import { isObject } from '../drafts/draftStorage';
import { keptDrafts } from '../drafts/keptDrafts';
import type { Edit, PlanDraft } from './draft/PlanDraft';

export interface StoredDraft {
  draft: PlanDraft;
  /** Milliseconds since 1970. */
  keptAt: number;
}

export interface DraftStore {
  read: (account: string) => StoredDraft | null;
  /** An empty draft removes the stored one. */
  write: (account: string, draft: PlanDraft) => void;
}

/**
 * @param workbook separates the drafts of different workbooks.
 * @param storage `null`, or a storage that throws, stores nothing: browsers forbid it in frames of another site.
 */
export function draftStore(workbook: string, storage: () => Storage | null, now: () => number = Date.now): DraftStore {
  const stored = keptDrafts(storage, now);
  const placeOf = (account: string) => `keyAccount.plan.${workbook}.${account}`;
  return {
    read: (account) => {
      const kept = stored.read(placeOf(account));
      // The stored text may come from another version, or from anyone.
      const draft = Array.isArray(kept?.draft) ? kept.draft.filter(isEdit) : [];
      return kept === null || draft.length === 0 ? null : { draft, keptAt: kept.keptAt };
    },
    write: (account, draft) => stored.write(placeOf(account), draft.length === 0 ? null : draft.map(withoutNaN)),
  };
}

const isEdit = (edit: unknown): edit is Edit =>
  isObject(edit) &&
  typeof edit['table'] === 'string' &&
  typeof edit['id'] === 'string' &&
  ['added', 'changed', 'removed'].includes(String(edit['kind'])) &&
  isObject(edit['was']) &&
  isObject(edit['is']);

/** JSON has no NaN, so text that is not a number restores the earlier figure. */
function withoutNaN(edit: Edit): Edit {
  return { ...edit, is: Object.fromEntries(Object.entries(edit.is).filter(([, value]) => !Number.isNaN(value))) };
}
