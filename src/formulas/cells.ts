// Arguments of custom functions: Sheets passes one cell as its value, a range as rows of values, a blank as ''.

/** Whether a cell is blank or an argument was left out. */
export function isBlank(cell: unknown): boolean {
  return cell === '' || cell === null || cell === undefined;
}

/** Whether all cells of a row are blank. */
export function isBlankRow(row: readonly unknown[]): boolean {
  for (let i = 0; i < row.length; i += 1) if (!isBlank(row[i])) return false;
  return true;
}

/** The rows of a range; a single cell is one row of one cell. */
export function rowsOf(range: unknown): unknown[][] {
  if (!Array.isArray(range)) return [[range]];
  const rows = range as unknown[];
  for (let i = 0; i < rows.length; i += 1) {
    if (!Array.isArray(rows[i])) return rows.map((row): unknown[] => (Array.isArray(row) ? row : [row]));
  }
  return rows as unknown[][];
}

/**
 * The rows of a range that a call cannot do without. Throws if it is left out, or if its cells were deleted. A blank cell is a range.
 * `what` names it in the message: "the scores".
 */
export function givenRowsOf(name: string, what: string, range: unknown): unknown[][] {
  if (range === undefined || range === '#REF!')
    throw new Error(`${name}: ${what} are ${range ?? 'missing'}. Select their cells.`);
  return rowsOf(range);
}

/** The value of a single-cell argument; for a range, its first cell. */
export function cellOf(range: unknown): unknown {
  return rowsOf(range)[0]?.[0];
}

/** The number of columns of a range. */
export function widthOf(rows: readonly (readonly unknown[])[]): number {
  let width = 0;
  for (let i = 0; i < rows.length; i += 1) {
    if (rows[i]!.length > width) width = rows[i]!.length;
  }
  return width;
}

/** Whether a cell is a finite number. Dates, booleans, the text "7" and error names are not. */
export function isNumber(cell: unknown): cell is number {
  return typeof cell === 'number' && Number.isFinite(cell);
}

/** The numbers in the first cells of rows, in order. */
export function numbersIn(rows: readonly (readonly unknown[])[]): Float64Array {
  const numbers = new Float64Array(rows.length);
  let count = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const cell = rows[i]![0];
    if (isNumber(cell)) numbers[count++] = cell;
  }
  return numbers.subarray(0, count);
}

/** Whether a cell is a valid date. Texts, and numbers formatted like dates, are not. */
export function isDate(cell: unknown): cell is Date {
  return cell instanceof Date && !Number.isNaN(cell.getTime());
}

/** Describes a cell's value in an error message: quoted, with long texts shortened; numbers unquoted; 'blank'. */
export function nameOf(cell: unknown): string {
  if (isBlank(cell)) return 'blank';
  return typeof cell === 'number' ? String(cell) : `"${shorten(String(cell))}"`;
}

const LONGEST = 20;
const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
