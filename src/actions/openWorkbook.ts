// How the door opens the workbook for an action: set up and whole, with what people did by hand absorbed.
import { readCriteria } from '../workbook/criteriaTable';
import { writeScoreRules } from '../workbook/writeScoreRules';
import { repairWorkbook } from '../workbook/repairWorkbook';
import { migrateWorkbook } from '../workbook/migrateWorkbook';
import type { HistoryLine } from '../workbook/recordHistory';
import { markAsSeen } from '../workbook/saveWorkbook';
import { CRITERION_PREFIX, type TabKey } from '../workbook/Tab';
import { Workbook } from '../workbook/Workbook';
import type { Opened, Scope } from './Action';
import { absorbEdits } from './edits/absorbEdits';
import { absorbPlanEdits } from './edits/absorbPlanEdits';
import { reconcile } from './edits/reconcile';

/** The workbook to read; null where it has to change first: it is of an older version or lacks something, or edits by hand wait to be absorbed. Writes nothing. */
export function openForReading(scope: Scope): Opened | null {
  const workbook = new Workbook();
  if (workbook.isOutdated) return null;
  if (scope === 'none') return { workbook, problems: [] };
  if (!isWhole(workbook)) return null;
  const { problems } = absorb(workbook, scope);
  markAsSeen(workbook);
  return workbook.hasChanges ? null : { workbook, problems };
}

export interface OpenedForWriting extends Opened {
  /** The lines of History that tell of repairs and of what people did by hand. */
  lines: HistoryLine[];
  /** Writes what follows from absorbed edits and is no cell of a table. */
  followUp: () => void;
}

/** The workbook to change, migrated, and what it lacks set up. Edits by hand are absorbed in its tables; they are written when these are saved. */
export function openForWriting(scope: Scope): OpenedForWriting {
  const workbook = new Workbook();
  migrateWorkbook(workbook);
  if (scope === 'none') return { workbook, problems: [], lines: [], followUp: () => undefined };
  const repaired = isWhole(workbook) ? [] : repairWorkbook(workbook).repaired;
  const { lines, problems, followUp } = absorb(workbook, scope);
  const action = workbook.text.historyActions.repaired;
  return { workbook, problems, lines: [...repaired.map((field) => ({ action, field })), ...lines], followUp };
}

function absorb(workbook: Workbook, scope: Scope): Omit<OpenedForWriting, 'workbook'> {
  const { lines, problems } = reconcile(workbook);
  const byHand = absorbEdits(workbook);
  const inPlans = scope === 'plans' ? absorbPlanEdits(workbook) : [];
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

const WORKED_WITH: readonly TabKey[] = ['settings', 'criteria', 'accounts', 'matrix'];

/** Whether tabs, rows over the records, columns, and a column for every criterion are there. */
function isWhole(workbook: Workbook): boolean {
  if (!workbook.isSetUp || !WORKED_WITH.every((key) => workbook.find(key)?.isWhole)) return false;
  const matrix = workbook.table('matrix');
  return readCriteria(workbook.table('criteria')).every(({ id }) => matrix.has(CRITERION_PREFIX + id));
}
