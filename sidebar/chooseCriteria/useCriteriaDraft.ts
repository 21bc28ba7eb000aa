// The state of the criteria panel: what was loaded, what was edited, and how it is saved without losing an edit.
import { useEffect, useState } from 'preact/hooks';
import type { Ranking } from '../../src/actions/store/readRanking';
import type { Comparison } from '../../src/model/comparisons/Comparison';
import { isSameJudgements, mergeJudgements, placeJudgements, withJudgement } from '../compareCriteria/judgements';
import {
  draftOf,
  fromLibrary,
  ownCriterion,
  payloadOf,
  type DraftCriterion,
  type WordedEntry,
} from '../criteriaDraft/DraftCriterion';
import { mergeDraft } from '../criteriaDraft/mergeDraft';
import { previewRanking } from '../criteriaDraft/previewRanking';
import type { PanelDraft } from '../drafts/panelDraft';
import { useSaving, type SaveState } from '../drafts/SaveState';
import { ask } from '../server';
import { takeUp, toKeep } from './CriteriaKept';

interface CriteriaDraft {
  /** As it is in the workbook. */
  ranking: Ranking;
  draft: readonly DraftCriterion[];
  /** The pairwise answers, by keys of the draft. Answers about a removed criterion wait until it comes back. */
  judgements: readonly Comparison[];
  state: SaveState;
  change: (key: string, changes: Partial<DraftCriterion>) => void;
  remove: (key: string) => void;
  tick: (entry: WordedEntry, ticked: boolean) => void;
  writeOwn: () => void;
  judge: (judgement: Comparison) => void;
  replace: (draft: readonly DraftCriterion[]) => void;
  save: () => void;
  /** After another user's change: loads it and keeps the edits made here. */
  absorb: () => void;
  /** Whether the changes are from before the panel was closed; `drop` goes back to what the workbook has. */
  isBack: boolean;
  drop: () => void;
}

interface Beginning {
  /** Where to begin when that differs from the workbook. */
  draft?: readonly DraftCriterion[];
  onSaved?: (ranking: Ranking) => void;
  /** Where unsaved changes are kept while the panel is closed. */
  kept?: PanelDraft;
}

export function useCriteriaDraft(loaded: Ranking, { draft: beginning, onSaved, kept }: Beginning = {}): CriteriaDraft {
  const [ranking, setRanking] = useState(loaded);
  const [back] = useState(() => takeUp(kept?.read(), loaded));
  const [isBack, setBack] = useState(back !== null);
  const [draft, setDraft] = useState<readonly DraftCriterion[]>(() => back?.draft ?? beginning ?? draftOf(loaded.criteria));
  const [judgements, setJudgements] = useState<readonly Comparison[]>(back?.judgements ?? loaded.comparisons);
  useEffect(() => {
    const next = toKeep(ranking, { draft, judgements });
    if (next !== undefined) kept?.write(next);
  }, [kept, ranking, draft, judgements]);
  const saving = useSaving<{ kind: 'clean' | 'saved' }>({ kind: 'clean' });
  const [ownCount, setOwnCount] = useState(0);
  const isRanked = () => previewRanking(ranking, draftOf(ranking.criteria)).now.some(({ score }) => score !== null);

  const replace = (next: readonly DraftCriterion[]) => {
    setDraft(next);
    saving.set({ kind: 'clean' });
  };
  const save = () => {
    // Untouched answers are not sent, so they never overwrite newer answers of another user.
    const comparisons = isSameJudgements(judgements, ranking.comparisons)
      ? undefined
      : placeJudgements(
          draft.map(({ key }) => key),
          judgements,
        );
    void saving.ask(ask('saveCriteria', payloadOf(ranking.revision, draft, comparisons)), (saved) => {
      setBack(false);
      setRanking(saved);
      setDraft(draftOf(saved.criteria));
      setJudgements(saved.comparisons);
      onSaved?.(saved);
      return { kind: 'saved' };
    });
  };
  const absorb = () =>
    void saving.ask(ask('loadRanking', {}), (now) => {
      setDraft(mergeDraft(ranking.criteria, draft, now.criteria));
      setJudgements(mergeJudgements(ranking.comparisons, judgements, now.comparisons));
      setRanking(now);
      return { kind: 'clean' };
    });

  return {
    ranking,
    draft,
    judgements,
    state: saving.state,
    change: (key, changes) =>
      replace(draft.map((criterion) => (criterion.key === key ? { ...criterion, ...changes } : criterion))),
    remove: (key) => replace(draft.filter((criterion) => criterion.key !== key)),
    tick: (entry, ticked) => {
      const others = draft.filter(({ libraryKey }) => libraryKey !== entry.key);
      // A criterion that was just unticked comes back with its weight and its scores.
      const before = draftOf(ranking.criteria).find(({ libraryKey }) => libraryKey === entry.key);
      replace(ticked ? [...others, before ?? fromLibrary(entry, draft, isRanked())] : others);
    },
    writeOwn: () => {
      setOwnCount(ownCount + 1);
      replace([...draft, ownCriterion(ownCount + 1, draft, isRanked())]);
    },
    judge: (judgement) => {
      setJudgements(withJudgement(judgements, judgement));
      saving.set({ kind: 'clean' });
    },
    replace,
    save,
    absorb,
    isBack,
    drop: () => {
      setBack(false);
      setJudgements(ranking.comparisons);
      replace(draftOf(ranking.criteria));
    },
  };
}
