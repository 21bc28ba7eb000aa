import { rowsOf, widthOf } from './cells';

/** A range of one column as its rows. Throws where it has more columns: `what` is the words for it, "the scores". */
export function columnRowsOf(name: string, what: string, range: unknown): unknown[][] {
  const rows = rowsOf(range);
  const width = widthOf(rows);
  if (width > 1) throw new Error(`${name}: ${what} cover ${width} columns. Select one column.`);
  return rows;
}

/** The cells of a range of one column, from the top. Throws as `columnRowsOf` does. */
export function columnOf(name: string, what: string, range: unknown): unknown[] {
  return columnRowsOf(name, what, range).map((row) => row[0]);
}
