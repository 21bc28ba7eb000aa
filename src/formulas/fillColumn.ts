import { isBlank } from './cells';

/**
 * What a function gives that fills a column: one result for each row of its ranges.
 *
 * `rows` are the rows of all ranges that have one a row, side by side. With a header text the first row is the header row: it is
 * skipped, and the text stands in its place. A row without content gives '' between others and is left out at the end, else
 * the blanks would fill the sheet to its last row. A range of one row gives its one value instead of a column.
 *
 * `compute` gets the rows down to the last one with content, blank ones among them, and gives a result for each.
 */
export function fillColumn(
  rows: readonly (readonly unknown[])[],
  header: unknown,
  compute: (rows: readonly (readonly unknown[])[]) => readonly unknown[],
): unknown {
  const hasHeader = !isBlank(header);
  const records = withoutTrailingBlanks(hasHeader ? rows.slice(1) : rows);
  const results = compute(records).map((result, index) => (isBlankRow(records[index] ?? []) ? '' : result));
  const column = hasHeader ? [header, ...results] : results;
  if (rows.length === 1 || column.length === 0) return column[0] ?? '';
  return column.map((value) => [value]);
}

function withoutTrailingBlanks(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  let end = rows.length;
  while (end > 0 && isBlankRow(rows[end - 1] ?? [])) end -= 1;
  return rows.slice(0, end);
}

function isBlankRow(row: readonly unknown[]): boolean {
  return row.every(isBlank);
}
