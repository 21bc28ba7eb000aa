// How far a sheet's content reaches: formats alone do not count, blanks of a spilled array do.
import type { Area } from './Area';
import type { Document } from './Document';

/** How many rows and columns from A1 on hold content; 0 and 0 for an empty sheet. Runs once over the cells that the sheet keeps. */
export function contentSize(document: Document, sheetId: string): { rows: number; columns: number } {
  document.calculate();
  let rows = 0;
  let columns = 0;
  const reach = (row: number, column: number) => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  document
    .sheet(sheetId)
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const isFormula = Boolean(cell?.f ?? cell?.si);
      if (!isFormula && !cell?.p && (cell?.v === undefined || cell.v === null || cell.v === '')) return;
      reach(row, column);
      if (!isFormula) return;
      let [lastRow, lastColumn] = [row, column];
      while (document.engine.isSpilled(sheetId, lastRow + 1, column)) lastRow++;
      while (document.engine.isSpilled(sheetId, row, lastColumn + 1)) lastColumn++;
      reach(lastRow, lastColumn);
    });
  return { rows, columns };
}

/** The area from A1 to the last content; A1 alone on an empty sheet. */
export function dataArea(document: Document, sheetId: string): Area {
  const { rows, columns } = contentSize(document, sheetId);
  return { sheetId, row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
}
