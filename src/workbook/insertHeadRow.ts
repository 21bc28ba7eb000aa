import type { Sheet } from './Table';
import type { Workbook } from './Workbook';

/**
 * Puts a row back over the records, the key row hidden.
 *
 * @param isThere whether a stopped repair has left the row blank: then it is used.
 * @returns the name of the tab.
 */
export function insertHeadRow({ journal }: Workbook, sheet: Sheet, row: number, isThere: boolean): string {
  const name = sheet.getName();
  journal.repairing([name]);
  if (!isThere) sheet.insertRowBefore(row);
  rowOf(sheet, row).clearDataValidations().setNumberFormat('@');
  if (row === 1) sheet.hideRows(1);
  return name;
}

/** Whether no cell of the row has content. */
export const isBlankRow = (sheet: Sheet, row: number): boolean => rowOf(sheet, row).isBlank();

const rowOf = (sheet: Sheet, row: number): GoogleAppsScript.Spreadsheet.Range => sheet.getRange(`${row}:${row}`);
