import { readCriteria } from './criteriaTable';
import { CRITERION_PREFIX, type TabKey } from './Tab';
import type { Workbook } from './Workbook';

const WORKED_WITH: readonly TabKey[] = ['settings', 'criteria', 'accounts', 'matrix'];

/** Whether tabs, rows over the records, columns, and a column for every criterion are there. */
export function isWhole(workbook: Workbook): boolean {
  if (!workbook.isSetUp || !workbook.has('lists') || !WORKED_WITH.every((key) => workbook.find(key)?.isWhole)) return false;
  const matrix = workbook.table('matrix');
  return readCriteria(workbook.table('criteria')).every(({ id }) => matrix.has(CRITERION_PREFIX + id));
}

/** Whether a first set-up was stopped: of all the tabs that it creates there is only Settings. */
export const isBareOfTabs = (workbook: Workbook): boolean =>
  workbook.isSetUp && WORKED_WITH.every((key) => key === 'settings' || workbook.find(key) === null);
