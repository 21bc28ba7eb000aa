// The drafts of plans stored in the browser, one for each account.
import { draftStorage, isObject } from '../drafts/draftStorage';
import type { Edit, PlanDraft } from './draft/PlanDraft';

export interface KeptDraft {
  draft: PlanDraft;
  /** Milliseconds since 1970. */
  keptAt: number;
}

export interface DraftStore {
  read: (account: string) => KeptDraft | null;
  /** An empty draft removes the stored one. */
  keep: (account: string, draft: PlanDraft) => void;
}

/** The maximum age, in milliseconds. Older drafts are ignored. */
const LONGEST = 30 * 86_400_000;

/**
 * @param workbook separates the drafts of different workbooks.
 * @param storage `null`, or a storage that throws, stores nothing: browsers forbid it in frames of another site.
 */
export function draftStore(workbook: string, storage: () => Storage | null, now: () => number = Date.now): DraftStore {
  const kept = draftStorage(storage);
  const placeOf = (account: string) => `keyAccount.plan.${workbook}.${account}`;
  return {
    read: (account) => {
      const draft = keptDraft(kept.read(placeOf(account)));
      return draft && now() - draft.keptAt < LONGEST ? draft : null;
    },
    keep: (account, draft) =>
      kept.keep(placeOf(account), draft.length === 0 ? null : { draft: draft.map(withoutNaN), keptAt: now() }),
  };
}

/** The stored text may come from another version, or from anyone. */
function keptDraft(kept: unknown): KeptDraft | null {
  if (!isObject(kept) || typeof kept['keptAt'] !== 'number' || !Array.isArray(kept['draft'])) return null;
  const draft = kept['draft'].filter(isEdit);
  return draft.length === 0 ? null : { draft, keptAt: kept['keptAt'] };
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
