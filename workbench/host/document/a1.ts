// A1 notation, read and written; rows and columns are counted from 0.
import { columnLetters, columnNumber } from '../../engine/spelling/reference';

/** A rectangle in A1 notation; an open end (`B2:B`, `5:7`, `D:F`) is undefined. */
export interface Notation {
  readonly sheetName: string | undefined;
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly lastRow: number | undefined;
  readonly lastColumn: number | undefined;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^!']+))!(.*)$/;
const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/;

/** `B2` for the cell in row 1 and column 1, counted from 0. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** `$B$2`: a reference that stays the same wherever it is used. */
export const absoluteName = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

/** Reads `B2`, `$B$2:C5`, `C5:B2`, `D:F`, `5:7`, `B2:B`, `Name!E10`, `'My tab'!A1`. Undefined for anything else. */
export function readA1(text: string): Notation | undefined {
  const [, quoted, plain, inSheet] = SHEET.exec(text) ?? [undefined, undefined, undefined, text];
  const corners = (inSheet ?? '').split(':').map((corner) => CORNER.exec(corner));
  const [first, last = first] = corners;
  if (corners.length > 2 || !first?.[0] || !last?.[0]) return undefined;
  const column = (corner: RegExpExecArray) => (corner[1] ? columnNumber(corner[1]) : undefined);
  const row = (corner: RegExpExecArray) => (corner[2] ? Number(corner[2]) - 1 : undefined);
  if (corners.length === 1 && (row(first) === undefined || column(first) === undefined)) return undefined;
  const [top, bottom] = ordered(row(first), row(last));
  const [left, right] = ordered(column(first), column(last));
  return { sheetName: quoted?.replaceAll("''", "'") ?? plain, row: top, column: left, lastRow: bottom, lastColumn: right };
}

/** The smaller number first; with one number only it is the start, and the end is open. */
function ordered(a: number | undefined, b: number | undefined): [number | undefined, number | undefined] {
  if (a === undefined || b === undefined) return [a ?? b, undefined];
  return a <= b ? [a, b] : [b, a];
}

/** A sheet's name as written before `!`. */
export const quotedName = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`);
