import { givenRowsOf, widthOf } from './cells';

/** The cells of a range of one row or one column. Throws for a larger block, and if it is left out. `what` names it in the message: "the weights". */
export function listOf(name: string, what: string, range: unknown): unknown[] {
  const rows = givenRowsOf(name, what, range);
  const width = widthOf(rows);
  if (rows.length > 1 && width > 1) {
    throw new Error(`${name}: ${what} cover ${rows.length} rows and ${width} columns. Select one row or one column.`);
  }
  return rows.flat();
}
