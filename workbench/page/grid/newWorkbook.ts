// New workbooks and sheets as Google Sheets makes them.
import type { LanguageRecord } from '../../words/words';
import { DEFAULT_STYLES, VerticalAlign, type IWorkbookData, type IWorksheetData } from '@univerjs/core';

/** The default style of a cell: Arial 10 at the bottom. Univer reads its own defaults in many places. */
export function useGooglesStyle(): void {
  Object.assign(DEFAULT_STYLES, { fs: 10, vt: VerticalAlign.BOTTOM });
}

/** 1000 × 26 cells of 100 × 21 pixels. */
export const SHEET: Partial<IWorksheetData> = {
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: 100,
  defaultRowHeight: 21,
};

/** Its sheet is named, and runs, as the user's language has it. */
export const newWorkbook = (name: string, { direction, words }: LanguageRecord): Partial<IWorkbookData> => ({
  id: crypto.randomUUID(),
  name,
  sheetOrder: ['0'],
  sheets: { 0: { ...SHEET, id: '0', name: words.firstSheet, ...(direction === 'rtl' && { rightToLeft: 1 }) } },
});
