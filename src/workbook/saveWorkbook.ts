// How a command ends: everything is written, and what stands in the rows now counts as seen.
import { presentState, WATCHED_TABS } from './rowState';
import { SEEN } from './Tab';
import type { Workbook } from './Workbook';

/** Only for commands that took changes by hand in before (`openForWriting`), else those would count as seen without a word. */
export function saveWorkbook(workbook: Workbook): void {
  let isChanged = false;
  for (const key of WATCHED_TABS) {
    const table = workbook.table(key);
    for (const row of table.rows) {
      const state = JSON.stringify(presentState(table, row));
      isChanged ||= state !== table.text(row, SEEN.key);
      table.set(row, SEEN.key, state);
    }
  }
  // Once a day is often enough while nothing changes: so a command that only looks writes nothing.
  const now = workbook.now();
  if (isChanged || workbook.settings.get('seenAt').slice(0, DAY) !== now.slice(0, DAY)) workbook.settings.set('seenAt', now);
  workbook.save();
}

const DAY = 'yyyy-mm-dd'.length;
