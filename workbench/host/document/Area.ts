// A rectangle of cells on one sheet: the first cell counted from 0, and how many rows and columns.
export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The same rectangle as Univer's commands take it. */
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

/** Rows × columns of what `make` gives for each cell, by its row and column on the sheet. */
export const cellsOf = <T>({ row, column, rows, columns }: Area, make: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (_, right) => make(row + down, column + right)));
