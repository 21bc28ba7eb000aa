// Keeps what is not saved in the browser, so that it survives the panel being closed. Where storage is not to be had, nothing is kept.
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
  const keyOf = (account: string) => `keyAccount.plan.${workbook}.${account}`;
  return {
    read: (account) =>
      quietly(() => {
        const kept = readKept(storage()?.getItem(keyOf(account)) ?? null);
        return kept && now() - kept.keptAt < LONGEST ? kept : null;
      }),
    keep: (account, draft) =>
      void quietly(() => {
        const place = storage();
        if (draft.length === 0) place?.removeItem(keyOf(account));
        else place?.setItem(keyOf(account), JSON.stringify({ draft: draft.map(withoutNaN), keptAt: now() }));
      }),
  };
}

function quietly<Value>(attempt: () => Value | null): Value | null {
  try {
    return attempt();
  } catch {
    return null;
  }
}

/** What stands in the storage may be from another version, or anybody's. */
function readKept(written: string | null): KeptDraft | null {
  const kept: unknown = written === null ? null : JSON.parse(written);
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
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A text that is no number has no place in JSON: the figure is as it was. */
function withoutNaN(edit: Edit): Edit {
  return { ...edit, is: Object.fromEntries(Object.entries(edit.is).filter(([, value]) => !Number.isNaN(value))) };
}
