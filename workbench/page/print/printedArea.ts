// The rows and columns of a sheet that are printed.
import { chartSize } from '../../host/document/Chart';
import { dataArea } from '../../host/document/content';
import { displayValues } from '../../host/document/displayValues';
import type { Document } from '../../host/document/Document';

/** A row or a column, counted from 0, and its height or width in pixels. */
export interface Line {
  readonly index: number;
  readonly size: number;
}

export interface PrintedArea {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
}

/** From A1 to the last cell that shows anything, merged cells and charts included; without what is hidden. */
export function printedArea(document: Document, sheetId: string): PrintedArea {
  const sheet = document.sheet(sheetId).getSheet();
  let [rows, columns] = [0, 0];
  const reach = (lastRow: number, lastColumn: number) => {
    rows = Math.max(rows, lastRow + 1);
    columns = Math.max(columns, lastColumn + 1);
  };
  const rowIsShown = (row: number) => sheet.getRowVisible(row);
  const columnIsShown = (column: number) => sheet.getColVisible(column);
  displayValues(document, dataArea(document, sheetId)).forEach((line, row) =>
    line.forEach((text, column) => text !== '' && rowIsShown(row) && columnIsShown(column) && reach(row, column)),
  );
  for (const { startRow, startColumn, endRow, endColumn } of sheet.getMergeData()) {
    if (some(startRow, endRow, rowIsShown) && some(startColumn, endColumn, columnIsShown)) reach(endRow, endColumn);
  }

  const heightOf = (row: number) => (rowIsShown(row) ? sheet.getRowHeight(row) : 0);
  const widthOf = (column: number) => (columnIsShown(column) ? sheet.getColumnWidth(column) : 0);
  for (const chart of document.charts.onSheet(sheetId)) {
    const { row, column, offsetX, offsetY } = chart.anchor;
    const { width, height } = chartSize(chart);
    const lastRow = lastUnder(row, offsetY + height, heightOf, sheet.getRowCount());
    reach(lastRow, lastUnder(column, offsetX + width, widthOf, sheet.getColumnCount()));
  }
  return { rows: shown(rows, heightOf), columns: shown(columns, widthOf) };
}

function some(first: number, last: number, is: (index: number) => boolean): boolean {
  for (let index = first; index <= last; index++) if (is(index)) return true;
  return false;
}

/** The last row or column, from `first` on, that this many pixels cover. */
function lastUnder(first: number, pixels: number, sizeOf: (index: number) => number, count: number): number {
  let last = first;
  for (let covered = sizeOf(first); covered < pixels && last + 1 < count; covered += sizeOf(last)) last++;
  return last;
}

const shown = (count: number, sizeOf: (index: number) => number): Line[] =>
  Array.from({ length: count }, (_, index) => ({ index, size: sizeOf(index) })).filter(({ size }) => size > 0);
