import type { Sheet } from './Table';
import type { Workbook } from './Workbook';

/** Columns of a new sheet in Google Sheets. */
export const NEW_SHEET_COLUMNS = 26;

/** Inserts the sheet of a page or a copy at `index` (0 is the leftmost), noted in the journal first. Tabs are inserted by `insertTabs`. */
export function insertSheet({ spreadsheet, journal }: Workbook, title: string, index: number): Sheet {
  journal.insertingSheets([{ title, tab: null }]);
  return spreadsheet.insertSheet(title, index);
}
