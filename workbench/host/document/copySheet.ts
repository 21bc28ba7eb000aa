// Copies a sheet within the workbook.
import type { Document } from './Document';

/** Puts the copy at `index` (0 is the leftmost) without activating it. Returns its id. */
export function copySheet(document: Document, sheetId: string, name: string, index: number): string {
  const { workbook } = document.engine;
  const shown = workbook.getActiveSheet();
  const before = new Set(workbook.getSheets().map((sheet) => sheet.getSheetId()));
  workbook.duplicateSheet(document.sheet(sheetId));
  const copy = workbook.getSheets().find((sheet) => !before.has(sheet.getSheetId()));
  if (!copy) throw new Error('The sheet was not copied.');
  copy.setName(name);
  workbook.moveSheet(copy, index);
  workbook.setActiveSheet(shown);
  document.charts.copy(sheetId, copy.getSheetId());
  return copy.getSheetId();
}

/** The name of a copy, with a number where another sheet has it. */
export function copyName(document: Document, sheetId: string): string {
  const wanted = `Copy of ${document.sheet(sheetId).getSheetName()}`;
  const names = document.engine.workbook.getSheets().map((sheet) => sheet.getSheetName());
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!names.includes(name)) return name;
  }
}
