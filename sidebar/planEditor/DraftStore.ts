// The drafts of plans that are kept in the browser, one an account.
import { draftStorage, isObject } from '../drafts/draftStorage';
import type { Edit, PlanDraft } from './draft/PlanDraft';

export interface KeptDraft {
  draft: PlanDraft;
  /** Milliseconds since 1970. */
  keptAt: number;
}

export interface DraftStore {
  read: (account: string) => KeptDraft | null;
  /** An empty draft takes away what was kept. */
  keep: (account: string, draft: PlanDraft) => void;
}

/** Older ones are forgotten. */
const LONGEST = 30 * 86_400_000;

/**
 * @param workbook keeps the drafts of two workbooks apart.
 * @param storage `null`, or one that throws, keeps nothing: browsers forbid it in frames of another site.
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

/** What the browser holds may be from another version, or from anyone. */
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

/** A text that is no number has no place in JSON: the figure is as it was. */
function withoutNaN(edit: Edit): Edit {
  return { ...edit, is: Object.fromEntries(Object.entries(edit.is).filter(([, value]) => !Number.isNaN(value))) };
}
