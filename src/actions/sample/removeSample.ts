import { ACCOUNT_TABLES } from '../../model/plan/PlanRecords';
import { countRows } from '../../workbook/countRows';
import type { HistoryLine } from '../../workbook/recordHistory';
import type { TabKey } from '../../workbook/Tab';
import type { Workbook } from '../../workbook/Workbook';
import { defineWrite } from '../Action';
import { isSample } from '../sampleData/isSample';
import { nothing } from '../payloadParts';
import { report } from '../setUp/setUpWorkbook';
import { rewritePages } from '../settings/rewritePages';

/** Removes the sample accounts from every table with all of their records, and nothing else; the pages that named them are written again. */
export const removeSample = defineWrite({
  scope: 'ranking',
  payload: nothing,
  run({ workbook }) {
    const lines = ACCOUNT_TABLES.flatMap((key) => removeRows(workbook, key, 'account'));
    removeRows(workbook, 'matrix');
    removeRows(workbook, 'sales');
    lines.unshift(...removeRows(workbook, 'accounts'));
    rewritePages(workbook);
    return {
      lines,
      answer() {
        workbook.table('matrix').sheet.activate();
        workbook.spreadsheet.toast([lines[0]?.action, lines[0]?.from].join(': '));
        return report(workbook);
      },
    };
  },
});

/** Notes that the rows of sample accounts leave a table; its line of History says how many. */
function removeRows(workbook: Workbook, key: TabKey, column?: string): HistoryLine[] {
  const table = workbook.find(key);
  const nameOf = (row: number): string => (column === undefined ? (table?.name(row) ?? '') : (table?.text(row, column) ?? ''));
  const rows = table?.rows.filter((row) => isSample(nameOf(row))) ?? [];
  table?.deleteRows(rows);
  const { events, tabs } = workbook.text;
  if (rows.length === 0 && key !== 'accounts') return [];
  return [{ action: events.sampleRemoved, tab: tabs[key].title, from: countRows(workbook, rows.length) }];
}
