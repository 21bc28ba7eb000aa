import { isBlank } from './cells';

type Row = readonly unknown[];

/**
 * The result of a function that fills a column: one value for each row of its ranges.
 *
 * `rows` are the rows of all ranges, side by side. With a header text, the first row is the header row and is replaced by that text.
 * A blank row gives '' between other rows. Blank rows at the end are left out, because their results would fill the sheet to its last
 * row. A range of a single row gives one value instead of a column.
 *
 * `compute` receives the rows down to the last one with content, including blank rows, and returns a result for each.
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
    // Two literals: V8 stores an array that only ever contains numbers in half the space.
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
