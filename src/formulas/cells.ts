// What arrives from cells: one cell as its value, a range as rows of values, a blank as ''.

/** Whether a cell, or an argument that was left out, holds nothing. */
export function isBlank(cell: unknown): boolean {
  return cell === '' || cell === null || cell === undefined;
}

/** A range as its rows; one cell is one row of one cell. */
export function rowsOf(range: unknown): unknown[][] {
  if (!Array.isArray(range)) return [[range]];
  const rows = range as unknown[];
  for (let i = 0; i < rows.length; i += 1) {
    if (!Array.isArray(rows[i])) return rows.map((row): unknown[] => (Array.isArray(row) ? row : [row]));
  }
  return rows as unknown[][];
}

/** The one cell of an argument that takes one; of a range its first. */
export function cellOf(range: unknown): unknown {
  return rowsOf(range)[0]?.[0];
}

/** How many columns a range covers. */
export function widthOf(rows: readonly (readonly unknown[])[]): number {
  let width = 0;
  for (let i = 0; i < rows.length; i += 1) width = Math.max(width, rows[i]!.length);
  return width;
}

/** A number as a cell can hold it; a date, a truth value, the text "7" or an error's name is none. */
export function isNumber(cell: unknown): cell is number {
  return typeof cell === 'number' && Number.isFinite(cell);
}

/** The numbers in the first cells of rows, in their order. */
export function numbersIn(rows: readonly (readonly unknown[])[]): Float64Array {
  const numbers = new Float64Array(rows.length);
  let count = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const cell = rows[i]![0];
    if (isNumber(cell)) numbers[count++] = cell;
  }
  return numbers.subarray(0, count);
}

/** A date as a cell can hold it; a number that only looks like one, or a text, is none. */
export function isDate(cell: unknown): cell is Date {
  return cell instanceof Date && !Number.isNaN(cell.getTime());
}

/** How a message names what it found in a cell. */
export function nameOf(cell: unknown): string {
  if (isBlank(cell)) return 'blank';
  return typeof cell === 'number' ? String(cell) : `"${shorten(String(cell))}"`;
}

const LONGEST = 20;
const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
