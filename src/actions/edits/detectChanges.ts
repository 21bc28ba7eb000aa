// Finds what people changed by hand since the add-on looked last: scores, tiers, weights and words of criteria.
import { fill } from '../../text/fill';
import { headerOf } from '../../workbook/columnWords';
import { historyValue, type HistoryLine } from '../../workbook/recordHistory';
import { presentState, seenState, WATCHED_TABS, watchedColumns } from '../../workbook/rowState';
import { SEEN_ON } from '../../workbook/saveWorkbook';
import { CRITERION_PREFIX, type TabKey } from '../../workbook/Tab';
import type { Table } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';
import { criterionName } from '../store/criterionName';

export interface DetectedChange {
  tab: TabKey;
  row: number;
  column: string;
  from: string | number | boolean;
  to: string | number | boolean;
}

/** A row that the add-on never saw is new: nothing changed in it. */
export function detectChanges(workbook: Workbook): DetectedChange[] {
  return WATCHED_TABS.flatMap((tab) => {
    const table = workbook.table(tab);
    return table.rows.flatMap((row) => {
      const seen = seenState(table, row);
      if (seen === null) return [];
      const present = presentState(table, row);
      return watchedColumns(table)
        .map((column) => ({ tab, row, column, from: seen[column] ?? '', to: present[column] ?? '' }))
        .filter(({ from, to }) => from !== to);
    });
  });
}

/** The changes as lines of History. Their author is unknown; their time is between the last look and now. */
export function linesOf(workbook: Workbook, changes: readonly DetectedChange[]): HistoryLine[] {
  const { text } = workbook;
  if (changes.length === 0) return [];
  // The day of UTC may be a day ahead of the spreadsheet's.
  const [since = ''] = [workbook.settings.get(SEEN_ON), workbook.today].sort();
  const why = fill(text.changedBetween, { since, until: workbook.minute });
  return changes.map(({ tab, row, column, from, to }) => {
    const table = workbook.table(tab);
    return {
      who: '',
      action: text.events.byHand,
      tab: text.tabs[tab].title,
      account: tab === 'matrix' ? table.name(row) : '',
      field: fieldOf(workbook, table, row, column),
      from: historyValue(from),
      to: historyValue(to),
      why,
    };
  });
}

/** A column as users know it; of Criteria with the name of the row. */
export function fieldOf(workbook: Workbook, table: Table, row: number, column: string): string {
  if (column.startsWith(CRITERION_PREFIX)) return criterionName(workbook, column.slice(CRITERION_PREFIX.length));
  const header = headerOf(table.tab, column, workbook);
  return table.tab.key === 'criteria' ? `${table.name(row)}: ${header}` : header;
}
