import { isBlank, isBlankRow } from './cells';

type Row = readonly unknown[];

/**
 * What a function gives that fills a column: one cell for each row of its ranges.
 *
 * `rows` are the rows of all ranges that have one a row, side by side. With a header text the first row is the header row: it is
 * skipped, and the text takes its place. Rows without content are left out at the end, else the blanks would fill the sheet
 * to its last row. A range of one row gives its one value instead of a column.
 *
 * `fill` gets the rows down to the last one with content, blank ones among them, and writes the cell of each into the column from `first` on.
 */
export function fillCells(
  rows: readonly Row[],
  header: unknown,
  fill: (rows: readonly Row[], column: unknown[][], first: number) => void,
): unknown {
  const hasHeader = !isBlank(header);
  const first = hasHeader ? 1 : 0;
  const records = withoutTrailingBlanks(hasHeader ? rows.slice(1) : rows);
  const column = new Array<unknown[]>(first + records.length);
  if (hasHeader) column[0] = [header];
  fill(records, column, first);
  return rows.length === 1 || column.length === 0 ? (column[0]?.[0] ?? '') : column;
}

function withoutTrailingBlanks(rows: readonly Row[]): readonly Row[] {
  let end = rows.length;
  while (end > 0 && isBlankRow(rows[end - 1] ?? [])) end -= 1;
  return end === rows.length ? rows : rows.slice(0, end);
}
