import type { Workbook } from './Workbook';

/** A title that no sheet has yet: a user may own a tab of this name. */
export function freeTitle(workbook: Workbook, title: string): string {
  let free = title;
  for (let number = 2; workbook.spreadsheet.getSheetByName(free); number++) free = `${title} ${number}`;
  return free;
}
