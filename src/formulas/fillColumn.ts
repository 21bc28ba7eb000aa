import { isBlank } from './cells';

type Row = readonly unknown[];

/**
 * What a function gives that fills a column: one result for each row of its ranges.
 *
 * `rows` are the rows of all ranges that have one a row, side by side. With a header text the first row is the header row: it is
 * skipped, and the text takes its place. A row without content gives '' between others and is left out at the end, else
 * the blanks would fill the sheet to its last row. A range of one row gives its one value instead of a column.
 *
 * `compute` gets the rows down to the last one with content, blank ones among them, and gives a result for each.
 */
export function fillColumn(
  rows: readonly Row[],
  header: unknown,
  compute: (rows: readonly Row[]) => readonly unknown[],
): unknown {
  const hasHeader = !isBlank(header);
  const headers = hasHeader ? 1 : 0;
  const records = withoutTrailingBlanks(hasHeader ? rows.slice(1) : rows);
  const results = compute(records);
  const column = new Array<unknown[]>(headers + records.length);
  if (hasHeader) column[0] = [header];
  for (let i = 0; i < records.length; i += 1) {
    const result = isBlankRow(records[i]!) ? '' : results[i];
    // Two literals: V8 keeps an array that only ever holds numbers in half the space.
    column[headers + i] = typeof result === 'number' ? [result] : [result];
  }
  return rows.length === 1 || column.length === 0 ? (column[0]?.[0] ?? '') : column;
}

function withoutTrailingBlanks(rows: readonly Row[]): readonly Row[] {
  let end = rows.length;
  while (end > 0 && isBlankRow(rows[end - 1] ?? [])) end -= 1;
  return end === rows.length ? rows : rows.slice(0, end);
}

function isBlankRow(row: Row): boolean {
  for (let i = 0; i < row.length; i += 1) if (!isBlank(row[i])) return false;
  return true;
}
