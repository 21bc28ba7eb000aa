// How a command ends: everything is written, and what stands in the rows now counts as seen.
import { presentState, WATCHED_TABS } from './rowState';
import { SEEN } from './Tab';
import type { Workbook } from './Workbook';

/** The setting that holds the day on which a command looked last. */
export const SEEN_ON = 'seenOn';

/** Only for commands that took changes by hand in before (`openForWriting`), else those would count as seen without a word. */
export function saveWorkbook(workbook: Workbook): void {
  for (const key of WATCHED_TABS) {
    const table = workbook.table(key);
    for (const row of table.rows) table.set(row, SEEN.key, JSON.stringify(presentState(table, row)));
  }
  // The day is near enough, and spares most commands a write. UTC needs no question for the spreadsheet's zone.
  workbook.settings.set(SEEN_ON, new Date().toISOString().slice(0, 'yyyy-mm-dd'.length));
  workbook.save();
}
