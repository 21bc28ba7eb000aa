// The drafts of all accounts that were opened here, and what was kept of them when the panel was closed.
import { useState } from 'preact/hooks';
import type { AccountPlan } from '../../src/model/plan/AccountPlan';
import { pruneDraft } from './draft/pruneDraft';
import type { PlanDraft } from './draft/PlanDraft';
import { draftStore, type DraftStore, type KeptDraft } from './DraftStore';

export interface AccountDraft {
  /** As it was drawn. */
  draft: PlanDraft;
  /** As it is at this moment. */
  latest: () => PlanDraft;
  change: (draft: PlanDraft) => void;
  /** From before the panel was closed, while nobody said what is to become of it. */
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

/** They outlive the panel as long as the page is open: a person looks at another panel and comes back. */
const held = new Map<string, Held>();

export function useDrafts(workbook: string): Drafts {
  const [store] = useState<DraftStore>(() => draftStore(workbook, () => window.localStorage));
  const [, redraw] = useState(0);

  const hold = (account: string, next: Held) => {
    held.set(account, next);
    // What was kept stays kept until somebody says otherwise.
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

/** What was typed since goes before what was kept. */
function joined({ draft, kept }: Held): PlanDraft {
  const isNewer = ({ table, id }: PlanDraft[number]) => draft.some((edit) => edit.table === table && edit.id === id);
  return [...(kept?.draft.filter((edit) => !isNewer(edit)) ?? []), ...draft];
}

function keptFor(store: DraftStore, plan: AccountPlan): KeptDraft | null {
  const kept = store.read(plan.account.id);
  const draft = pruneDraft(kept?.draft ?? [], plan);
  return kept && draft.length > 0 ? { ...kept, draft } : null;
}
