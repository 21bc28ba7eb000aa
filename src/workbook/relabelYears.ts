// Updates the years in headers after the last full year changed. Headers that the user renamed stay.
import { withoutYears } from '../text/withYears';
import { headerCell } from './columnWords';
import type { TabKey } from './Tab';
import { writeFormulas } from './writeFormulas';
import type { Workbook } from './Workbook';

const WITH_YEARS: readonly TabKey[] = ['accounts', 'whitespace', 'sales'];

export function relabelYears(workbook: Workbook): void {
  for (const key of WITH_YEARS) {
    const table = workbook.find(key);
    if (!table) continue;
    for (const column of table.tab.columns) {
      const header = headerCell(table.tab, column.key, workbook);
      const present = table.text(table.headerRow, column.key);
      if (column.role !== 'computed' && header !== present && withoutYears(header) === withoutYears(present)) {
        table.set(table.headerRow, column.key, header);
      }
    }
    writeFormulas(workbook, table);
  }
}
