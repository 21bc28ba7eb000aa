import type { Workbook } from './Workbook';

/** The title, with a number if a sheet already has it: a user may have a tab of this name. */
export function freeTitle(workbook: Workbook, title: string): string {
  let free = title;
  for (let number = 2; workbook.spreadsheet.getSheetByName(free); number++) free = `${title} ${number}`;
  return free;
}
