import { givenRowsOf, widthOf } from './cells';

/** The rows of a one-column range. Throws if it has more columns, or is left out. `what` names it in the message: "the scores". */
export function columnRowsOf(name: string, what: string, range: unknown): unknown[][] {
  if (isColumn(range)) return range;
  const rows = givenRowsOf(name, what, range);
  const width = widthOf(rows);
  if (width > 1) throw new Error(`${name}: ${what} cover ${width} columns. Select one column.`);
  return rows;
}

/** Each pass over a long list reads all its rows from memory: nearly all ranges need this one only. */
const isColumn = (range: unknown): range is unknown[][] =>
  Array.isArray(range) && range.every((row) => Array.isArray(row) && row.length === 1);

/** The cells of a one-column range, from the top. Throws like `columnRowsOf`. */
export function columnOf(name: string, what: string, range: unknown): unknown[] {
  return columnRowsOf(name, what, range).map((row) => row[0]);
}
