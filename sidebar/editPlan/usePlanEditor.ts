// The draft of one account's plan in the panel: what is typed into it, how it is saved, and what came of that.
import { useMemo, useRef, useState } from 'preact/hooks';
import type { PlanBook, PlanConflict } from '../../src/actions/Actions';
import type { Problem } from '../../src/actions/Answer';
import type { AccountPlan } from '../../src/model/plan/AccountPlan';
import { ask } from '../server';
import { applyDraft, removedRecords } from './draft/applyDraft';
import { addRecord, changeRecord, removeRecord, undoRecord } from './draft/editDraft';
import { errorsOf, judgeDraft, type DraftProblem } from './draft/judgeDraft';
import { editOf, isNew, type Fields, type PlanDraft } from './draft/PlanDraft';
import { findSaved, rebaseDraft } from './draft/rebaseDraft';
import { toChanges } from './draft/toChanges';
import type { PlanEditor, SaveState } from './PlanEditor';
import { sayRecordProblem } from './sayRecordProblem';

/** The editor of the parts, and what only the shell shows. */
export interface PlanDesk {
  editor: PlanEditor;
  draft: PlanDraft;
  /** Errors of what is not saved; a save waits until there is none. */
  errors: readonly DraftProblem[];
  /** Whether a save was tried and held back by `errors`. */
  isHeldBack: boolean;
  /** Of the last save; empty when nobody else changed the same. */
  conflicts: readonly PlanConflict[];
  /** Puts another draft in the place of this one, and saves it where told. */
  settle: (draft: PlanDraft, andSave: boolean) => void;
}

interface DeskProps {
  /** With a plan. */
  book: PlanBook;
  plan: AccountPlan;
  draft: PlanDraft;
  onDraft: (draft: PlanDraft) => void;
  /** Takes in what a save gave back. */
  onSaved: (plan: AccountPlan, people: string[]) => void;
}

type Progress =
  | { kind: 'editing' | 'saving' | 'saved' | 'heldBack' }
  | { kind: 'failed'; problems: readonly Problem[] }
  | { kind: 'conflicts'; conflicts: readonly PlanConflict[] };

/** Must be mounted anew for another account. */
export function usePlanEditor({ book, plan: loaded, draft, onDraft, onSaved }: DeskProps): PlanDesk {
  const [progress, setProgress] = useState<Progress>({ kind: 'editing' });
  // What is typed during a save is typed on top of what was sent: the answer must find the latest.
  const latest = useRef(draft);
  latest.current = draft;
  const counter = useRef(firstFree(draft));
  const keys = useRef(new Map<string, string>());

  const plan = useMemo(() => applyDraft(loaded, draft), [loaded, draft]);
  const problems = useMemo(() => judgeDraft(draft, plan, book.today), [draft, plan, book.today]);
  const errors = useMemo(() => errorsOf(problems), [problems]);

  const edit = (next: PlanDraft) => {
    latest.current = next;
    onDraft(next);
    // What stood in the way stays in sight while it is being put right.
    if (progress.kind === 'saved' || progress.kind === 'failed') setProgress({ kind: 'editing' });
  };

  const save = (sent: PlanDraft) => {
    if (progress.kind === 'saving' || sent.length === 0) return;
    const drafted = applyDraft(loaded, sent);
    if (errorsOf(judgeDraft(sent, drafted, book.today)).length > 0) return setProgress({ kind: 'heldBack' });
    setProgress({ kind: 'saving' });
    void ask('savePlan', { account: loaded.account.id, changes: toChanges(sent) }).then((answer) => {
      if (!answer.ok) return setProgress({ kind: 'failed', problems: answer.problems });
      const { conflicts, plan: saved, people } = answer.value;
      if (conflicts.length > 0) {
        setProgress({ kind: 'conflicts', conflicts });
      } else {
        const ids = findSaved(sent, loaded, saved);
        ids.forEach((id, before) => keys.current.set(id, keys.current.get(before) ?? before));
        onDraft(rebaseDraft(latest.current, sent, saved, ids));
        setProgress({ kind: 'saved' });
      }
      onSaved(saved, people);
    });
  };

  const sayAt =
    (severity: DraftProblem['severity']): PlanEditor['faultOf'] =>
    (table, id, field) => {
      const problem = problems.find(
        (each) => each.table === table && each.id === id && each.field === field && each.severity === severity,
      );
      const isTooEarly = problem?.code === 'fieldBlank' && progress.kind !== 'heldBack';
      return problem && !isTooEarly ? sayRecordProblem(problem) : null;
    };

  const editor: PlanEditor = {
    book,
    plan,
    change: (table, id, fields) => edit(changeRecord(latest.current, loaded, table, id, fields as Fields)),
    add: (table, fields) => {
      const id = `new-${(counter.current += 1)}`;
      edit(addRecord(latest.current, table, id, fields as Fields));
      return id;
    },
    remove: (table, id) => edit(removeRecord(latest.current, loaded, table, id)),
    removed: (table) => removedRecords(draft, table),
    undo: (table, id) => edit(undoRecord(latest.current, table, id)),
    changeAccount: (fields) => edit(changeRecord(latest.current, loaded, 'account', loaded.account.id, fields)),
    isChanged: (table, id) => editOf(draft, table, id) !== undefined,
    faultOf: sayAt('error'),
    hintOf: sayAt('hint'),
    keyOf: (id) => keys.current.get(id) ?? id,
    save: () => save(latest.current),
    state: stateOf(progress, draft),
  };
  return {
    editor,
    draft,
    errors,
    isHeldBack: progress.kind === 'heldBack' && errors.length > 0,
    conflicts: progress.kind === 'conflicts' ? progress.conflicts : [],
    settle: (next, andSave) => {
      edit(next);
      setProgress({ kind: 'editing' });
      if (andSave) save(next);
    },
  };
}

function stateOf(progress: Progress, draft: PlanDraft): SaveState {
  if (progress.kind === 'saving') return { kind: 'saving' };
  if (progress.kind === 'failed') return progress;
  if (draft.length > 0) return { kind: 'unsaved' };
  return { kind: progress.kind === 'saved' ? 'saved' : 'clean' };
}

/** The highest number that a new record has, so that ids of a draft that was kept are not given again. */
const firstFree = (draft: PlanDraft): number =>
  Math.max(0, ...draft.filter(({ id }) => isNew(id)).map(({ id }) => Number(id.slice(4))));
