// Removes the sample accounts from every table with everything that was recorded of them, and nothing else.
import { ACCOUNT_TABLES } from '../../model/plan/PlanRecords';
import { recordHistory, type HistoryLine } from '../../workbook/recordHistory';
import { saveWorkbook } from '../../workbook/saveWorkbook';
import type { TabKey } from '../../workbook/Tab';
import { withLock } from '../../workbook/withLock';
import type { Workbook } from '../../workbook/Workbook';
import type { Action } from '../Action';
import { openForWriting } from '../openForWriting';
import { isSample } from './isSample';
import { nothing } from '../payloadParts';
import { report } from '../setUp/setUpWorkbook';

export const removeSample: Action<'removeSample'> = {
  payload: nothing,
  run: () =>
    withLock(() => {
      const { workbook } = openForWriting();
      const lines = ACCOUNT_TABLES.flatMap((key) => removeRows(workbook, key, 'account'));
      removeRows(workbook, 'matrix');
      removeRows(workbook, 'sales');
      lines.unshift(...removeRows(workbook, 'accounts'));
      saveWorkbook(workbook);
      recordHistory(workbook, lines);
      return report(workbook);
    }),
};

/** Notes that the rows of sample accounts leave a table; its line of History says how many. */
function removeRows(workbook: Workbook, key: TabKey, column?: string): HistoryLine[] {
  const table = workbook.find(key);
  const nameOf = (row: number): string => (column === undefined ? (table?.name(row) ?? '') : (table?.text(row, column) ?? ''));
  const rows = table?.rows.filter((row) => isSample(nameOf(row))) ?? [];
  table?.deleteRows(rows);
  const { historyActions, tabs } = workbook.text;
  if (rows.length === 0 && key !== 'accounts') return [];
  return [{ action: historyActions.sampleRemoved, tab: tabs[key].title, from: String(rows.length) }];
}
