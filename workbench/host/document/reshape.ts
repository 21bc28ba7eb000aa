// Inserting, deleting, hiding and showing rows and columns of a sheet, as Google does it on any sheet.
import type { FWorksheet } from '../../engine/univer';
import type { Document } from './Document';

/** Univer moves filters and merges of the shown sheet only, so the sheet is shown while it changes. Google does not change the active sheet. */
export function reshape(document: Document, sheetId: string, change: (sheet: FWorksheet) => unknown): void {
  const { workbook } = document.engine;
  const sheet = document.sheet(sheetId);
  const active = workbook.getActiveSheet();
  const show = (one: FWorksheet) => {
    if (workbook.getActiveSheet().getSheetId() !== one.getSheetId()) workbook.setActiveSheet(one);
  };
  show(sheet);
  change(sheet);
  show(active);
}

/** Includes rows that the filter hides: Univer would skip them, so the filter is suspended meanwhile. */
export function deleteRows(document: Document, sheetId: string, row: number, count: number): void {
  reshape(document, sheetId, (sheet) => {
    const filter = sheet.getFilter();
    const hidden = filter?.getFilteredOutRows() ?? [];
    if (!filter || !hidden.some((each) => each >= row && each < row + count)) return sheet.deleteRows(row, count);
    const { startColumn, endColumn } = filter.getRange().getRange();
    const criteria = Array.from({ length: endColumn - startColumn + 1 }, (_, offset) => {
      const column = startColumn + offset;
      return { column, passing: filter.getColumnFilterCriteria(column) };
    });
    filter.removeFilterCriteria();
    sheet.deleteRows(row, count);
    for (const { column, passing } of criteria) if (passing) sheet.getFilter()?.setColumnFilterCriteria(column, passing);
  });
}
