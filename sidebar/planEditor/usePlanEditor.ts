// The draft of one account's plan in the panel: what is typed, how it is saved, and the result.
import { useMemo, useState } from 'preact/hooks';
import type { PlanBook } from '../../src/actions/plan/readPlanBook';
import type { PlanConflict } from '../../src/actions/plan/savePlan';
import type { AccountPlan } from '../../src/model/plan/AccountPlan';
import type { Failed, SaveState } from '../drafts/SaveState';
import { ask } from '../server';
import { describeRecordProblem } from './describeRecordProblem';
import { applyDraft, removedRecords } from './draft/applyDraft';
import { addRecord, changeRecord, removeRecord, undoRecord } from './draft/editDraft';
import { errorsOf, judgeDraft, type DraftProblem } from './draft/judgeDraft';
import { editOf, isNew, type Fields, type PlanDraft } from './draft/PlanDraft';
import { pruneDraft } from './draft/pruneDraft';
import { findSaved, rebaseDraft } from './draft/rebaseDraft';
import { resolveConflicts, type ConflictChoices } from './draft/resolveConflicts';
import { toChanges } from './draft/toChanges';
import type { PlanEditor } from './PlanEditor';
import type { AccountDraft } from './useDrafts';

/** The editor of the parts, and the state that only the shell shows. */
export interface PlanEditorState {
  editor: PlanEditor;
  draft: PlanDraft;
  /** Errors in the unsaved edits. They prevent a save. */
  errors: readonly DraftProblem[];
  /** Whether `errors` prevented an attempted save. */
  isBlocked: boolean;
  /** Of the last save; empty when no other user changed the same fields. */
  conflicts: readonly PlanConflict[];
  /** The plan before the last save. It has the names of records removed since. */
  before: AccountPlan;
  /** Applies the choices to the conflicts, and saves again. */
  resolve: (choices: ConflictChoices) => void;
}

interface PlanEditorOptions {
  book: PlanBook;
  /** As it was loaded. */
  plan: AccountPlan;
  draft: AccountDraft;
  /** Puts the answer of a save in place. */
  onSaved: (plan: AccountPlan, people: string[], log: PlanBook['log'] | null) => void;
}

type Progress =
  | { kind: 'editing' | 'saving' | 'saved' | 'blocked' }
  | Failed
  | { kind: 'conflicts'; conflicts: readonly PlanConflict[]; before: AccountPlan };

/** Must be mounted again for another account. */
export function usePlanEditor({
  book,
  plan: loaded,
  draft: { draft, latest, stored, change },
  onSaved,
}: PlanEditorOptions): PlanEditorState {
  const [progress, setProgress] = useState<Progress>({ kind: 'editing' });
  const [numbers] = useState(() => ({ last: highestNumber([...draft, ...(stored?.draft ?? [])]) }));
  const [keys] = useState(() => new Map<string, string>());
  const newId = () => `new-${(numbers.last += 1)}`;

  const plan = useMemo(() => applyDraft(loaded, draft), [loaded, draft]);
  const problems = useMemo(() => judgeDraft(draft, plan, book.today), [draft, plan, book.today]);
  const errors = useMemo(() => errorsOf(problems), [problems]);

  const edit = (next: (draft: PlanDraft) => PlanDraft) => {
    change(next(latest()));
    // The errors that prevented a save stay visible while the user fixes them.
    setProgress((now) => (now.kind === 'saved' || now.kind === 'failed' ? { kind: 'editing' } : now));
  };

  const send = (sent: PlanDraft, base: AccountPlan) => {
    if (sent.length === 0) return setProgress({ kind: 'saved' });
    if (errorsOf(judgeDraft(sent, applyDraft(base, sent), book.today)).length > 0) return setProgress({ kind: 'blocked' });
    setProgress({ kind: 'saving' });
    void ask('savePlan', { account: base.account.id, changes: toChanges(sent) }).then((answer) => {
      if (!answer.ok) return setProgress({ kind: 'failed', problems: answer.problems });
      const { conflicts, plan: saved, people, log } = answer.value;
      if (conflicts.length > 0) {
        setProgress({ kind: 'conflicts', conflicts, before: base });
      } else {
        const ids = findSaved(sent, base, saved);
        ids.forEach((id, before) => keys.set(id, keys.get(before) ?? before));
        change(rebaseDraft(latest(), sent, saved, ids));
        setProgress({ kind: 'saved' });
      }
      onSaved(saved, people, log);
    });
  };

  /** A lost answer may have been a success, so edits that the workbook already has are not sent again. */
  const sendAgain = () => {
    setProgress({ kind: 'saving' });
    void ask('loadPlan', { account: loaded.account.id }).then((answer) => {
      if (!answer.ok) return setProgress({ kind: 'failed', problems: answer.problems });
      const { plan: now, people, log } = answer.value;
      if (now === null) return setProgress({ kind: 'failed', problems: [{ code: 'accountGone' }] });
      const left = pruneDraft(latest(), now);
      change(left);
      onSaved(now, people, log);
      send(left, now);
    });
  };

  const save = () => {
    if (progress.kind === 'saving' || progress.kind === 'conflicts' || latest().length === 0) return;
    if (progress.kind === 'failed') sendAgain();
    else send(latest(), loaded);
  };

  const forget = (id: string) => {
    setProgress({ kind: 'saving' });
    void ask('forgetPerson', { account: loaded.account.id, id }).then((answer) => {
      if (!answer.ok) return setProgress({ kind: 'failed', problems: answer.problems });
      const { plan: left, people, log } = answer.value;
      change(undoRecord(latest(), 'stakeholders', id));
      setProgress({ kind: 'saved' });
      onSaved(left, people, log);
    });
  };

  const resolve = (choices: ConflictChoices) => {
    if (progress.kind !== 'conflicts') return;
    const resolved = resolveConflicts(latest(), progress.conflicts, choices, progress.before, newId);
    change(resolved);
    send(resolved, loaded);
  };

  const problemAt =
    (severity: DraftProblem['severity']): PlanEditor['faultOf'] =>
    (table, id, field) => {
      const problem = problems.find(
        (each) => each.table === table && each.id === id && each.field === field && each.severity === severity,
      );
      const isTooEarly = problem?.code === 'fieldBlank' && progress.kind !== 'blocked';
      return problem && !isTooEarly ? describeRecordProblem(problem) : null;
    };

  const editor: PlanEditor = {
    book,
    plan,
    change: (table, id, fields) => edit((now) => changeRecord(now, loaded, table, id, fields as Fields)),
    add: (table, fields) => {
      const id = newId();
      edit((now) => addRecord(now, table, id, fields as Fields));
      return id;
    },
    remove: (table, id) => edit((now) => removeRecord(now, loaded, table, id)),
    removed: (table) => removedRecords(draft, table),
    undo: (table, id) => edit((now) => undoRecord(now, table, id)),
    changeAccount: (fields) => edit((now) => changeRecord(now, loaded, 'account', loaded.account.id, fields)),
    isChanged: (table, id) => editOf(draft, table, id) !== undefined,
    faultOf: problemAt('error'),
    hintOf: problemAt('hint'),
    isFaulty: (table, id) => progress.kind === 'blocked' && errors.some((each) => each.table === table && each.id === id),
    keyOf: (id) => keys.get(id) ?? id,
    forget,
    save,
    state: stateOf(progress, draft),
  };
  return {
    editor,
    draft,
    errors,
    isBlocked: progress.kind === 'blocked' && errors.length > 0,
    conflicts: progress.kind === 'conflicts' ? progress.conflicts : [],
    before: progress.kind === 'conflicts' ? progress.before : loaded,
    resolve,
  };
}

function stateOf(progress: Progress, draft: PlanDraft): SaveState {
  if (progress.kind === 'saving') return { kind: 'saving' };
  if (progress.kind === 'failed') return progress;
  if (draft.length > 0) return { kind: 'unsaved' };
  return { kind: progress.kind === 'saved' ? 'saved' : 'clean' };
}

/** The last number of new ids, so the ids of a stored draft are not used again. */
const highestNumber = (draft: PlanDraft): number =>
  Math.max(0, ...draft.filter(({ id }) => isNew(id)).map(({ id }) => Number(id.slice(4))));
