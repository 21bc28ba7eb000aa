// New workbooks and sheets as Google Sheets makes them.
import { VerticalAlign, type IWorkbookData, type IWorksheetData } from '@univerjs/core';

/** 1000 × 26 cells of 100 × 21 pixels, Arial 10 at the bottom of its cell. */
export const SHEET: Partial<IWorksheetData> = {
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: 100,
  defaultRowHeight: 21,
  defaultStyle: { ff: 'Arial', fs: 10, vt: VerticalAlign.BOTTOM },
};

export const newWorkbook = (name: string): Partial<IWorkbookData> => ({
  id: 'workbook',
  name,
  sheetOrder: ['0'],
  sheets: { 0: { ...SHEET, id: '0', name: 'Sheet1' } },
});
