// How an action that writes ends: everything is written, and what the rows hold now counts as seen.
import { presentState, WATCHED_TABS } from './rowState';
import { SEEN } from './Tab';
import type { Workbook } from './Workbook';

/** The setting that holds the day on which an action that writes looked last. */
export const SEEN_ON = 'seenOn';

/** Only after edits by hand are absorbed, else they would count as seen without a word. */
export function saveWorkbook(workbook: Workbook): void {
  markAsSeen(workbook);
  // The day is near enough, and spares most actions a write. UTC needs no question for the spreadsheet's zone.
  workbook.settings.set(SEEN_ON, new Date().toISOString().slice(0, 'yyyy-mm-dd'.length));
  workbook.save();
}

/** Notes beside every watched row what it holds now. */
export function markAsSeen(workbook: Workbook): void {
  for (const key of WATCHED_TABS) {
    const table = workbook.table(key);
    for (const row of table.rows) table.set(row, SEEN.key, JSON.stringify(presentState(table, row)));
  }
}
