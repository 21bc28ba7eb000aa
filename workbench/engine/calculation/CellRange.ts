// A rectangle of cells on one sheet, both ends included, counted from 0.
export interface CellRange {
  readonly sheetId: string;
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export const overlaps = (a: CellRange, b: CellRange): boolean =>
  a.sheetId === b.sheetId &&
  a.startRow <= b.endRow &&
  b.startRow <= a.endRow &&
  a.startColumn <= b.endColumn &&
  b.startColumn <= a.endColumn;
