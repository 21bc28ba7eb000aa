// A rectangle of cells in A1 notation.
import type { IRange } from '../../engine/univer';

const columnName = (column: number): string =>
  (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** `A1` for one cell, `A1:C5` for more. */
export function rangeName({ startRow, startColumn, endRow, endColumn }: IRange): string {
  const first = `${columnName(startColumn)}${startRow + 1}`;
  const last = `${columnName(endColumn)}${endRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}
