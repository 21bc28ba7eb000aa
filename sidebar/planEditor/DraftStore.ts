// The drafts of plans stored in the browser, one for each account.
import { draftStorage, isObject } from '../drafts/draftStorage';
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

/** The maximum age, in milliseconds. Older drafts are ignored. */
const LONGEST = 30 * 86_400_000;

/**
 * @param workbook separates the drafts of different workbooks.
 * @param storage `null`, or a storage that throws, stores nothing: browsers forbid it in frames of another site.
 */
export function draftStore(workbook: string, storage: () => Storage | null, now: () => number = Date.now): DraftStore {
  const stored = draftStorage(storage);
  const placeOf = (account: string) => `keyAccount.plan.${workbook}.${account}`;
  return {
    read: (account) => {
      const draft = parseDraft(stored.read(placeOf(account)));
      return draft && now() - draft.keptAt < LONGEST ? draft : null;
    },
    write: (account, draft) =>
      stored.write(placeOf(account), draft.length === 0 ? null : { draft: draft.map(withoutNaN), keptAt: now() }),
  };
}

/** The stored text may come from another version, or from anyone. */
function parseDraft(stored: unknown): StoredDraft | null {
  if (!isObject(stored) || typeof stored['keptAt'] !== 'number' || !Array.isArray(stored['draft'])) return null;
  const draft = stored['draft'].filter(isEdit);
  return draft.length === 0 ? null : { draft, keptAt: stored['keptAt'] };
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
