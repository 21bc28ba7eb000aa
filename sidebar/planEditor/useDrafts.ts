// The drafts of all accounts opened here, and the stored drafts from before the panel was closed.
import { useState } from 'preact/hooks';
import type { AccountPlan } from '../../src/model/plan/AccountPlan';
import { workbookId } from '../drafts/workbookId';
import { pruneDraft } from './draft/pruneDraft';
import type { PlanDraft } from './draft/PlanDraft';
import { draftStore, type DraftStore, type StoredDraft } from './DraftStore';

export interface AccountDraft {
  /** As drawn. */
  draft: PlanDraft;
  /** As it is at this moment. */
  latest: () => PlanDraft;
  change: (draft: PlanDraft) => void;
  /** From before the panel was closed, until the user decides. */
  stored: StoredDraft | null;
  restore: () => void;
  discard: () => void;
}

interface Drafts {
  of: (plan: AccountPlan) => AccountDraft;
  isUnsaved: (account: string) => boolean;
}

interface UnsavedEdits {
  draft: PlanDraft;
  stored: StoredDraft | null;
}

/** The drafts survive the panel as long as the page is open, so the user can open another panel and come back. */
const unsaved = new Map<string, UnsavedEdits>();

export function useDrafts(): Drafts {
  const [store] = useState<DraftStore>(() => draftStore(workbookId(), () => window.localStorage));
  const [, redraw] = useState(0);

  const update = (account: string, next: UnsavedEdits) => {
    unsaved.set(account, next);
    // The stored draft stays until the user decides.
    store.write(account, combine(next));
    redraw((count) => count + 1);
  };

  const of = (plan: AccountPlan): AccountDraft => {
    const { id } = plan.account;
    const now = unsaved.get(id) ?? { draft: [], stored: storedDraftOf(store, plan) };
    if (!unsaved.has(id)) {
      unsaved.set(id, now);
      // What was saved meanwhile is no longer a draft.
      store.write(id, combine(now));
    }
    return {
      draft: now.draft,
      latest: () => unsaved.get(id)?.draft ?? [],
      change: (draft) => update(id, { ...(unsaved.get(id) ?? now), draft }),
      stored: now.stored,
      restore: () => update(id, { draft: combine(now), stored: null }),
      discard: () => update(id, { draft: now.draft, stored: null }),
    };
  };
  return { of, isUnsaved: (account) => (unsaved.get(account)?.draft.length ?? 0) > 0 };
}

/** Edits typed since take precedence over the stored draft. */
function combine({ draft, stored }: UnsavedEdits): PlanDraft {
  const isNewer = ({ table, id }: PlanDraft[number]) => draft.some((edit) => edit.table === table && edit.id === id);
  return [...(stored?.draft.filter((edit) => !isNewer(edit)) ?? []), ...draft];
}

function storedDraftOf(store: DraftStore, plan: AccountPlan): StoredDraft | null {
  const stored = store.read(plan.account.id);
  const draft = pruneDraft(stored?.draft ?? [], plan);
  return stored && draft.length > 0 ? { ...stored, draft } : null;
}
