import type { Sheet } from './Table';
import type { TabKey } from './Tab';
import type { Workbook } from './Workbook';

/** Inserts a sheet at `index` (0 is the leftmost), noted in the journal first. `tab` is null for a page. */
export function insertSheet({ spreadsheet, journal }: Workbook, title: string, index: number, tab: TabKey | null = null): Sheet {
  journal.insertingSheets([{ title, tab }]);
  return spreadsheet.insertSheet(title, index);
}
