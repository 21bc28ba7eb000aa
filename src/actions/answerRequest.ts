// The only entry point of the sidebar. It checks each request as if it were hostile; it opens, locks, writes and records for every action;
// it turns every failure into problems.
import * as v from 'valibot';
import { findDashboard } from '../workbook/dashboard/dashboardTab';
import { MovedMeanwhile, Refusal } from '../workbook/Problem';
import { recordHistory, type HistoryLine } from '../workbook/recordHistory';
import { recoverWorkbook } from '../workbook/recoverWorkbook';
import { saveWorkbook } from '../workbook/saveWorkbook';
import { withLock } from '../workbook/withLock';
import { Workbook } from '../workbook/Workbook';
import type { ReadAction, ShowAction, WriteAction } from './Action';
import { actions } from './actions';
import type { Answer } from './Answer';
import { writeDashboardPage } from './dashboard/writeDashboardPage';
import { BUILD } from './panels/BUILD';
import { writeAnew } from './writeAnew';
import { openForReading, openForWriting, type OpenedForWriting } from './openWorkbook';

type AnyAction = ReadAction<unknown, unknown> | WriteAction<unknown, unknown> | ShowAction<unknown>;

/** The request that follows a `pending` answer: it absorbs the edits that were waiting, saves them, and reads. */
const absorbing = v.strictObject({ action: v.string(), payload: v.unknown() });

/**
 * @param name the action's name, or `absorbEdits`; @param payload JSON; @param build the build that opened the page, if it knows. Never
 * throws.
 */
export function answerRequest(name: unknown, payload: unknown, build?: unknown): Answer<unknown> {
  if (typeof build === 'string' && build !== '' && build !== BUILD) return { ok: false, problems: [{ code: 'updated' }] };
  if (name !== 'absorbEdits') return answer(find(name), name, payload);
  const asked = v.safeParse(absorbing, payload);
  if (!asked.success) return invalid('action');
  const action = find(asked.output.action);
  if (action?.kind !== 'read') return invalid(asked.output.action.slice(0, 40));
  const answered = answer(withEditsAbsorbed(action), asked.output.action, asked.output.payload);
  // A viewer can save nothing, but sees the workbook with the edits absorbed.
  const isReader = !answered.ok && answered.problems.some(({ code }) => code === 'readOnly');
  const shown = isReader ? answer(action, asked.output.action, asked.output.payload, true) : null;
  return shown?.ok === true ? shown : answered;
}

const find = (name: unknown): AnyAction | null =>
  typeof name === 'string' && Object.prototype.hasOwnProperty.call(actions, name)
    ? (actions[name as keyof typeof actions] as AnyAction)
    : null;

function answer(action: AnyAction | null, name: unknown, payload: unknown, isReader = false): Answer<unknown> {
  if (!action) return invalid(typeof name === 'string' ? name.slice(0, 40) : '');
  const checked = v.safeParse(action.payload, payload);
  if (!checked.success) return invalid(v.getDotPath(checked.issues[0]) ?? '');
  try {
    switch (action.kind) {
      case 'show':
        action.run(checked.output);
        return { ok: true, value: {} };
      case 'read':
        return read(action, checked.output, isReader);
      case 'write':
        return { ok: true, value: write(action, checked.output) };
    }
  } catch (error) {
    return { ok: false, problems: error instanceof Refusal ? error.problems : [explain(error)] };
  }
}

function read(action: ReadAction<unknown, unknown>, payload: unknown, isReader: boolean): Answer<unknown> {
  const opened = openForReading(action.scope, isReader);
  return opened ? { ok: true, value: action.run(opened, payload) } : { ok: false, pending: true, problems: [] };
}

/** The most attempts of an action while people type and sort. */
const MOST_ATTEMPTS = 3;

/**
 * Everything that can refuse is checked before the first write; what the action changes is saved once, together with its history. What
 * fails on the way is undone at once. Where people moved rows meanwhile, the action starts over from the rows as they are now.
 */
function write(action: WriteAction<unknown, unknown>, payload: unknown): unknown {
  return withLock(() => {
    for (let attempt = 1; ; attempt++) {
      try {
        return change(action, payload);
      } catch (error) {
        if (!(error instanceof MovedMeanwhile)) throw error;
        if (attempt === MOST_ATTEMPTS) throw new Refusal({ code: 'movedMeanwhile' });
      }
    }
  });
}

function change(action: WriteAction<unknown, unknown>, payload: unknown): unknown {
  let opened: OpenedForWriting | null = null;
  try {
    opened = openForWriting(action.scope);
    if (action.savesEdits?.(payload) && opened.workbook.hasChanges) {
      opened.followUp();
      save(opened);
      opened = openForWriting(action.scope);
    }
    const deleted = opened.problems.filter(({ code }) => code === 'planTabsDeleted');
    if (deleted.length > 0 && !action.isRead) {
      // The user hears of it before a new tab is created in its place: afterwards the deletion could no longer be undone.
      opened.followUp();
      save(opened);
      throw new Refusal(...deleted);
    }
    const run = action.prepare(opened, payload);
    opened.followUp();
    const { lines = [], batch, tiersChanged, answer } = run();
    if (tiersChanged && findDashboard(opened.workbook)) writeDashboardPage(opened.workbook);
    save(opened, lines, batch);
    return answer();
  } catch (error) {
    if (!(error instanceof Refusal) || opened?.workbook.journal.isOpen) undo();
    throw error;
  }
}

/** Saves everything that changed, with its history. */
function save({ workbook, lines: byHand }: OpenedForWriting, lines: readonly HistoryLine[] = [], batch?: string): void {
  recordHistory(workbook, byHand);
  recordHistory(workbook, lines, batch);
  saveWorkbook(workbook);
}

/** Undoes what the action wrote. If this fails too, the next command does it. */
function undo(): void {
  try {
    recoverWorkbook(new Workbook(), writeAnew);
  } catch (error) {
    Logger.log(String(error));
  }
}

const withEditsAbsorbed = ({ scope, payload, run }: ReadAction<unknown, unknown>): WriteAction<unknown, unknown> => ({
  kind: 'write',
  // What is saved counts as seen, so that edits by hand are always absorbed first.
  scope: scope === 'none' ? 'ranking' : scope,
  payload,
  isRead: true,
  prepare: (opened, checked) => () => ({ answer: () => run(opened, checked) }),
});

const invalid = (field: string): Answer<unknown> => ({ ok: false, problems: [{ code: 'invalidRequest', values: { field } }] });

/** Turns an error into a problem; its message goes into the project's log. */
function explain(error: unknown): { code: string } {
  const message = error instanceof Error ? error.message : String(error);
  Logger.log(error instanceof Error ? (error.stack ?? message) : message);
  if (/typed column/i.test(message)) return { code: 'typedColumns' };
  if (/protected cell/i.test(message)) return { code: 'protectedCells' };
  if (/authori[sz]ation is required|permissions are not sufficient/i.test(message)) return { code: 'permissionsMissing' };
  if (/permission/i.test(message)) return { code: 'readOnly' };
  return { code: 'unknown' };
}
