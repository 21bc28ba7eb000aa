import { rowsOf, widthOf } from './cells';

/** The cells of a range of one column, from the top. Throws where there are more: `what` is the words for it, "the scores". */
export function columnOf(name: string, what: string, range: unknown): unknown[] {
  const rows = rowsOf(range);
  const width = widthOf(rows);
  if (width > 1) throw new Error(`${name}: ${what} cover ${width} columns. Select one column.`);
  return rows.map(([cell]) => cell);
}
