// A sheet's frozen panes, widths, heights, hidden rows and columns, gridlines, colour and direction.
import type { Worksheet } from 'exceljs';
import type { IColumnData, IRowData, IWorksheetData } from '../../engine/univer';
import { argb } from './argb';
import { isSet } from './cellStyle';

/** Excel measures a column in characters of about 7 pixels, 5 pixels of padding aside. */
const characters = (pixels: number) => Math.max(0, (pixels - 5) / 7);
/** The default height of a row, in pixels. */
const ROW = 21;
const points = (pixels: number) => (pixels * 72) / 96;

/** By row or column number; Univer's own type of it is lost on Object.entries. */
const entries = <Data>(data: object | undefined) => Object.entries((data ?? {}) as Record<string, Partial<Data> | undefined>);

export function writeLayout(sheet: Partial<IWorksheetData>, target: Worksheet): void {
  const rightToLeft = Boolean(sheet.rightToLeft);
  const { xSplit = 0, ySplit = 0 } = sheet.freeze ?? {};
  const view = { rightToLeft, showGridLines: sheet.showGridlines === undefined || isSet(sheet.showGridlines) };
  target.views = [xSplit > 0 || ySplit > 0 ? { ...view, state: 'frozen', xSplit, ySplit } : { ...view, state: 'normal' }];
  target.state = sheet.hidden ? 'hidden' : 'visible';
  if (sheet.tabColor) target.properties.tabColor = { argb: argb(sheet.tabColor) };
  if (sheet.defaultColumnWidth) target.properties.defaultColWidth = characters(sheet.defaultColumnWidth);

  for (const [index, column] of entries<IColumnData>(sheet.columnData)) {
    const written = target.getColumn(Number(index) + 1);
    if (column?.w !== undefined) written.width = characters(column.w);
    if (column?.hd) written.hidden = true;
  }
  for (const [index, row] of entries<IRowData>(sheet.rowData)) {
    const written = target.getRow(Number(index) + 1);
    if (row?.h !== undefined && !row.ia) written.height = points(row.h);
    // A row without cells is only written when it has a height.
    if (row?.hd) Object.assign(written, { hidden: true, height: points(row.h ?? ROW) });
  }
}
