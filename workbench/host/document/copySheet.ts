// Copies a sheet within the workbook.
import type { Document } from './Document';

/** Puts the copy after the other sheets, named `Copy of …`, without activating it. Returns its id. */
export function copySheet(document: Document, sheetId: string): string {
  const { workbook } = document.engine;
  const shown = workbook.getActiveSheet();
  const name = freeName(document, `Copy of ${document.sheet(sheetId).getSheetName()}`);
  const before = new Set(workbook.getSheets().map((sheet) => sheet.getSheetId()));
  workbook.duplicateSheet(document.sheet(sheetId));
  const copy = workbook.getSheets().find((sheet) => !before.has(sheet.getSheetId()));
  if (!copy) throw new Error('The sheet was not copied.');
  copy.setName(name);
  workbook.moveSheet(copy, workbook.getSheets().length - 1);
  workbook.setActiveSheet(shown);
  document.charts.copy(sheetId, copy.getSheetId());
  return copy.getSheetId();
}

function freeName(document: Document, wanted: string): string {
  const names = document.engine.workbook.getSheets().map((sheet) => sheet.getSheetName());
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!names.includes(name)) return name;
  }
}
