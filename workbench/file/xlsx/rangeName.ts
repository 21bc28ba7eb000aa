// A rectangle of cells in A1 notation.
import { columnLetters } from '../../engine/spelling/reference';
import type { IRange } from '../../engine/univer';

/** `A1` for one cell, `A1:C5` for more. */
export function rangeName({ startRow, startColumn, endRow, endColumn }: IRange): string {
  const first = `${columnLetters(startColumn)}${startRow + 1}`;
  const last = `${columnLetters(endColumn)}${endRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}
