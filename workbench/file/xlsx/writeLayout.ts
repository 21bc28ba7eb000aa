// A sheet's frozen panes, widths, heights, hidden rows and columns, colour, direction and merged cells.
import type { Worksheet } from 'exceljs';
import type { IWorksheetData } from '../../engine/univer';
import { argb } from './argb';

/** Excel measures a column in characters of about 7 pixels, 5 pixels of padding aside. */
const characters = (pixels: number) => Math.max(0, (pixels - 5) / 7);
const points = (pixels: number) => (pixels * 72) / 96;

export function writeLayout(sheet: Partial<IWorksheetData>, target: Worksheet): void {
  const rightToLeft = Boolean(sheet.rightToLeft);
  const { xSplit = 0, ySplit = 0 } = sheet.freeze ?? {};
  target.views = [xSplit > 0 || ySplit > 0 ? { state: 'frozen', xSplit, ySplit, rightToLeft } : { state: 'normal', rightToLeft }];
  target.state = sheet.hidden ? 'hidden' : 'visible';
  if (sheet.tabColor) target.properties.tabColor = { argb: argb(sheet.tabColor) };
  if (sheet.defaultColumnWidth) target.properties.defaultColWidth = characters(sheet.defaultColumnWidth);

  for (const [index, column] of Object.entries(sheet.columnData ?? {})) {
    const written = target.getColumn(Number(index) + 1);
    if (column?.w !== undefined) written.width = characters(column.w);
    if (column?.hd) written.hidden = true;
  }
  for (const [index, row] of Object.entries(sheet.rowData ?? {})) {
    const written = target.getRow(Number(index) + 1);
    if (row?.h !== undefined && !row.ia) written.height = points(row.h);
    if (row?.hd) written.hidden = true;
  }
  for (const { startRow, startColumn, endRow, endColumn } of sheet.mergeData ?? []) {
    target.mergeCells(startRow + 1, startColumn + 1, endRow + 1, endColumn + 1);
  }
}
