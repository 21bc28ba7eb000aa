// How a command that writes begins: a workbook that is set up and whole (now, if need be) and reconciled with what people did by hand.
import { readCriteria } from '../workbook/criteriaTable';
import { layScoreRules } from '../workbook/layScoreRules';
import { layWorkbook } from '../workbook/layWorkbook';
import { migrateWorkbook } from '../workbook/migrateWorkbook';
import type { Problem } from '../workbook/Problem';
import { recordHistory } from '../workbook/recordHistory';
import { saveWorkbook } from '../workbook/saveWorkbook';
import { CRITERION_PREFIX, type TabKey } from '../workbook/Tab';
import { Workbook } from '../workbook/Workbook';
import { reconcile } from './edits/reconcile';
import { absorbEdits } from './edits/absorbEdits';

export interface OpenWorkbook {
  workbook: Workbook;
  /** What the user should know, though the command goes on. */
  problems: Problem[];
}

/** The caller holds the lock. */
export function openForWriting(): OpenWorkbook {
  const workbook = new Workbook();
  migrateWorkbook(workbook);
  const { repaired } = isWhole(workbook) ? { repaired: [] } : layWorkbook(workbook);
  const { lines, problems } = reconcile(workbook);
  const byHand = absorbEdits(workbook);
  // A rubric changed in Criteria is the help of the cells where one scores.
  if (byHand.changes.some(({ tab }) => tab === 'criteria'))
    layScoreRules(workbook, workbook.table('matrix'), readCriteria(workbook.table('criteria')));
  saveWorkbook(workbook);
  const action = workbook.text.historyActions.repaired;
  recordHistory(workbook, [...repaired.map((field) => ({ action, field })), ...lines, ...byHand.lines]);
  return { workbook, problems };
}

const WORKED_WITH: readonly TabKey[] = ['settings', 'criteria', 'accounts', 'matrix'];

/** Whether tabs, rows over the records, columns, and a column for every criterion are there. */
function isWhole(workbook: Workbook): boolean {
  if (!workbook.isSetUp || !WORKED_WITH.every((key) => workbook.find(key)?.isWhole)) return false;
  const matrix = workbook.table('matrix');
  return readCriteria(workbook.table('criteria')).every(({ id }) => matrix.has(CRITERION_PREFIX + id));
}
