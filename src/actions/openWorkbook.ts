// How the door opens the workbook for an action: set up and whole, with what people did by hand absorbed.
import { readCriteria } from '../workbook/criteriaTable';
import { isEmptied } from '../workbook/isEmptied';
import { isWhole } from '../workbook/isWhole';
import { writeScoreRules } from '../workbook/writeScoreRules';
import { repairLines } from '../workbook/repairLines';
import { repairWorkbook } from '../workbook/repairWorkbook';
import { joinNames } from '../text/format/joinNames';
import { Refusal, type Problem } from '../workbook/Problem';
import { recoverWorkbook } from '../workbook/recoverWorkbook';
import { migrateWorkbook } from '../workbook/migrateWorkbook';
import { recordHistory, type HistoryLine } from '../workbook/recordHistory';
import { markAsSeen } from '../workbook/saveWorkbook';
import type { TabKey } from '../workbook/Tab';
import { ACCOUNT_TABS, KEPT_TABS } from '../workbook/tabs';
import { Workbook } from '../workbook/Workbook';
import type { Opened, Scope } from './Action';
import { absorbEdits } from './edits/absorbEdits';
import { absorbPlanEdits } from './edits/absorbPlanEdits';
import { reconcile } from './edits/reconcile';
import { writeAnew } from './writeAnew';

/**
 * The workbook to read. `null` where it must change first: it has an older schema, it lacks something, or edits by hand wait to be absorbed.
 * Writes nothing.
 *
 * @param isLast whether the reader cannot save them. They are then absorbed for this answer only.
 */
export function openForReading(scope: Scope, isLast: boolean): Opened | null {
  const workbook = new Workbook();
  if (workbook.isScrambled || workbook.isOutdated || workbook.interruption) return null;
  if (scope === 'none') return { workbook, problems: [] };
  refuseWithoutTabs(workbook);
  if (!isWhole(workbook)) return null;
  const { problems } = absorb(workbook, scope);
  markAsSeen(workbook);
  return workbook.hasChanges && !isLast ? null : { workbook, problems };
}

export interface OpenedForWriting extends Opened {
  /** The lines of History about edits by hand. */
  lines: HistoryLine[];
  /** Writes what follows from absorbed edits outside the cells of tables, such as the help of score cells. */
  followUp: () => void;
}

/** The workbook to change: migrated, repaired, and with edits by hand absorbed. They are written when its tables are saved. */
export function openForWriting(scope: Scope): OpenedForWriting {
  const workbook = recoverWorkbook(new Workbook(), writeAnew);
  if (scope !== 'none') refuseWithoutTabs(workbook);
  migrateWorkbook(workbook);
  if (scope === 'none') return { workbook, problems: [], lines: [], followUp: () => undefined };
  const isComplete = isWhole(workbook);
  if (!isComplete) refuse(workbook, workbook.headlessTabs);
  const { lost, repaired } = isComplete ? { lost: [], repaired: [] } : repairWorkbook(workbook);
  if (!isComplete) workbook.journal.repaired();
  const { lines, problems, followUp } = absorb(workbook, scope);
  if (lost.length > 0) problems.push({ code: 'putBack', values: { names: joinNames(workbook.language, lost) } });
  // A batch of its own, as where a stopped repair is finished.
  recordHistory(workbook, repairLines(workbook, repaired));
  return { workbook, problems, lines, followUp };
}

function absorb(workbook: Workbook, scope: Scope): Omit<OpenedForWriting, 'workbook'> {
  const { lines, problems } = reconcile(workbook);
  const byHand = absorbEdits(workbook);
  const inPlans = scope === 'plans' ? [...noteDeleted(workbook, lines), ...absorbPlanEdits(workbook)] : [];
  return {
    problems: [...problems, ...inPlans],
    lines: [...lines, ...byHand.lines],
    // A rubric changed in Criteria is the help of the cells where one scores.
    followUp: () => {
      if (byHand.changes.some(({ tab }) => tab === 'criteria'))
        writeScoreRules(workbook, workbook.table('matrix'), readCriteria(workbook.table('criteria')));
    },
  };
}

/** Plans work without a tab that a user deleted: a message and History name it once. */
function noteDeleted(workbook: Workbook, lines: HistoryLine[]): Problem[] {
  const { settings, text, language } = workbook;
  const deleted = workbook.deleted(ACCOUNT_TABS);
  const known = settings.get(DELETED);
  if (deleted.join() !== known) settings.set(DELETED, deleted.join());
  const titles = deleted.flatMap((key) => (known.split(',').includes(key) ? [] : [text.tabs[key].title]));
  for (const tab of titles) lines.push({ action: text.events.removed, tab });
  return titles.length > 0 ? [{ code: 'planTabsDeleted', values: { names: joinNames(language, titles) } }] : [];
}

const DELETED = 'deletedTabs';

/** Refuses with `tabDeleted` where a tab with decisions is deleted: a new one with defaults would hide the loss. */
export function refuseWithoutTabs(workbook: Workbook, headless: readonly TabKey[] = []): void {
  const gone = workbook.goneTabs;
  refuse(workbook, gone.length > 0 ? gone : [...headless, ...KEPT_TABS.filter((key) => isEmptied(workbook, key))]);
}

function refuse(workbook: Workbook, tabs: readonly TabKey[]): void {
  const titles = tabs.map((key) => workbook.text.tabs[key].title);
  if (titles.length > 0) throw new Refusal({ code: 'tabDeleted', values: { names: joinNames(workbook.language, titles) } });
}
