// The drafts of all accounts opened here, and the stored drafts from before the panel was closed.
import { useState } from 'preact/hooks';
import type { AccountPlan } from '../../src/model/plan/AccountPlan';
import { pruneDraft } from './draft/pruneDraft';
import type { PlanDraft } from './draft/PlanDraft';
import { draftStore, type DraftStore, type KeptDraft } from './DraftStore';

export interface AccountDraft {
  /** As drawn. */
  draft: PlanDraft;
  /** As it is at this moment. */
  latest: () => PlanDraft;
  change: (draft: PlanDraft) => void;
  /** From before the panel was closed, until the user decides. */
  kept: KeptDraft | null;
  take: () => void;
  drop: () => void;
}

interface Drafts {
  of: (plan: AccountPlan) => AccountDraft;
  isUnsaved: (account: string) => boolean;
}

interface Held {
  draft: PlanDraft;
  kept: KeptDraft | null;
}

/** The drafts survive the panel as long as the page is open, so the user can open another panel and come back. */
const held = new Map<string, Held>();

export function useDrafts(workbook: string): Drafts {
  const [store] = useState<DraftStore>(() => draftStore(workbook, () => window.localStorage));
  const [, redraw] = useState(0);

  const hold = (account: string, next: Held) => {
    held.set(account, next);
    // The stored draft stays until the user decides.
    store.keep(account, joined(next));
    redraw((count) => count + 1);
  };

  const of = (plan: AccountPlan): AccountDraft => {
    const { id } = plan.account;
    const now = held.get(id) ?? { draft: [], kept: keptFor(store, plan) };
    if (!held.has(id)) held.set(id, now);
    return {
      draft: now.draft,
      latest: () => held.get(id)?.draft ?? [],
      change: (draft) => hold(id, { ...(held.get(id) ?? now), draft }),
      kept: now.kept,
      take: () => hold(id, { draft: joined(now), kept: null }),
      drop: () => hold(id, { draft: now.draft, kept: null }),
    };
  };
  return { of, isUnsaved: (account) => (held.get(account)?.draft.length ?? 0) > 0 };
}

/** Edits typed since take precedence over the stored draft. */
function joined({ draft, kept }: Held): PlanDraft {
  const isNewer = ({ table, id }: PlanDraft[number]) => draft.some((edit) => edit.table === table && edit.id === id);
  return [...(kept?.draft.filter((edit) => !isNewer(edit)) ?? []), ...draft];
}

function keptFor(store: DraftStore, plan: AccountPlan): KeptDraft | null {
  const kept = store.read(plan.account.id);
  const draft = pruneDraft(kept?.draft ?? [], plan);
  return kept && draft.length > 0 ? { ...kept, draft } : null;
}
