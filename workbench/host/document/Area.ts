// A rectangle of cells on one sheet: the first cell counted from 0, and how many rows and columns.
export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The same rectangle in the form of Univer's commands. */
export const asRange = ({ row, column, rows, columns }: Area) => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

export interface UniverRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** Univer's rectangle on a sheet as an area. */
export const asArea = (sheetId: string, { startRow, startColumn, endRow, endColumn }: UniverRange): Area => ({
  sheetId,
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

/** Whether two rectangles share a cell. */
export const meet = (a: Area, b: Area): boolean =>
  a.sheetId === b.sheetId &&
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** The remainder of a rectangle without the other one: up to four rectangles. */
export function without(area: Area, taken: Area): Area[] {
  if (!meet(area, taken)) return [area];
  const { sheetId } = area;
  const top = Math.max(area.row, taken.row);
  const left = Math.max(area.column, taken.column);
  const below = Math.min(area.row + area.rows, taken.row + taken.rows);
  const beyond = Math.min(area.column + area.columns, taken.column + taken.columns);
  return [
    { ...area, rows: top - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { sheetId, row: top, rows: below - top, column: area.column, columns: left - area.column },
    { sheetId, row: top, rows: below - top, column: beyond, columns: area.column + area.columns - beyond },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Rows × columns of the results of `make` for each cell, by its row and column on the sheet. */
export const cellsOf = <T>({ row, column, rows, columns }: Area, make: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (_, right) => make(row + down, column + right)));
