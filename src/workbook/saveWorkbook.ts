// The end of every action that writes: saves the changes and marks the state of the rows as seen.
import { keepCriteria, keepHeads, keepSettings } from './keepCopies';
import { keepPrints } from './prints';
import { presentState, WATCHED_TABS } from './rowState';
import { SEEN } from './Tab';
import type { Workbook } from './Workbook';

/** The setting with the day of the last action that wrote. */
export const SEEN_ON = 'seenOn';

/** Call this after edits by hand are absorbed; before, they would be marked as seen without a line in History. */
export function saveWorkbook(workbook: Workbook): void {
  markAsSeen(workbook);
  // The day is precise enough and saves most actions a write. UTC avoids a call for the spreadsheet's time zone.
  workbook.settings.set(SEEN_ON, new Date().toISOString().slice(0, 'yyyy-mm-dd'.length));
  keepCriteria(workbook);
  keepHeads(workbook);
  keepPrints(workbook);
  const { hasNews, entries } = workbook.settings;
  workbook.save();
  if (hasNews) keepSettings(entries);
}

/** Stores the current state of every watched row beside it. */
export function markAsSeen(workbook: Workbook): void {
  for (const key of WATCHED_TABS) {
    const table = workbook.table(key);
    for (const row of table.rows) table.set(row, SEEN.key, JSON.stringify(presentState(table, row)));
  }
}
