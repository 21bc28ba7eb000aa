// Reads and writes the text of a cell or range reference, with rows and columns counted from 0.

/** A rectangle as a reference names it; an end at OPEN_ROW or OPEN_COLUMN goes on to the end of the sheet. */
export interface Reference {
  /** As written, quotes and `!` included; '' for the formula's own sheet. */
  readonly prefix: string;
  readonly start: Corner;
  readonly end: Corner;
  /** Whether it was written as one cell, without a colon. */
  readonly single: boolean;
}

export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/**
 * Univer has no open ranges, so B2:B is held as B2:B$1048576, the last row that a sheet of Univer (and of Excel) can have. Inserted and
 * deleted rows move that number a little; sheets here are far from half of it, so every end from OPEN_FROM_ROW on is read as OPEN_ROW.
 */
const OPEN_ROW = 1048575;
const OPEN_FROM_ROW = 500000;
/** XFD, in the same way, for B2:2. */
const OPEN_COLUMN = 16383;
const OPEN_FROM_COLUMN = 10000;

// A name with marks or half-spaces (U+200C) inside loses its quotes when Univer writes the formula again after an insert or a delete.
const PARTS = /^((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}\p{Cf}_.]*)!)?([^:]+)(?::(.+))?$/u;
const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** The number of a column, from 0, by its letters in any case: A is 0, AA is 26. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export const columnLetters = (column: number): string =>
  (column < 26 ? '' : columnLetters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** A corner as it is written; what is not written (the row of `B`) is `missing`. */
function readCorner(text: string, missing: { row: number; column: number }): Corner {
  const [, first = '', letters = '', second = '', digits = ''] = CORNER.exec(text) ?? [];
  return {
    row: digits === '' ? missing.row : Number(digits) - 1,
    column: letters === '' ? missing.column : columnNumber(letters),
    rowFixed: digits === '' || second === '$' || (letters === '' && first === '$'),
    columnFixed: letters === '' || first === '$',
  };
}

/** The reference that a token of kind `reference` spells, its corners put in order. */
export function readReference(text: string): Reference {
  const [, prefix = '', first = '', last] = PARTS.exec(text) ?? [];
  const start = readCorner(first, { row: 0, column: 0 });
  if (last === undefined) return { prefix, start, end: start, single: true };
  const end = readCorner(last, { row: OPEN_ROW, column: OPEN_COLUMN });
  const [top, bottom] = start.row <= end.row ? [start, end] : [end, start];
  const [left, right] = start.column <= end.column ? [start, end] : [end, start];
  return {
    prefix,
    start: { row: top.row, rowFixed: top.rowFixed, column: left.column, columnFixed: left.columnFixed },
    end: {
      row: bottom.row >= OPEN_FROM_ROW ? OPEN_ROW : bottom.row,
      rowFixed: bottom.rowFixed,
      column: right.column >= OPEN_FROM_COLUMN ? OPEN_COLUMN : right.column,
      columnFixed: right.columnFixed,
    },
    single: false,
  };
}

/** Whether a reference reaches to the last row or column of its sheet, whatever that is. */
export const isOpenDown = ({ end }: Reference): boolean => end.row >= OPEN_FROM_ROW;
export const isOpenRight = ({ end }: Reference): boolean => end.column >= OPEN_FROM_COLUMN;

const columnText = ({ column, columnFixed }: Corner) => (columnFixed ? '$' : '') + columnLetters(column);
const rowText = ({ row, rowFixed }: Corner) => (rowFixed ? '$' : '') + String(row + 1);

/** The reference with both corners in full, as Univer reads it. */
export function writeReference({ prefix, start, end, single }: Reference): string {
  const first = columnText(start) + rowText(start);
  return prefix + (single ? first : `${first}:${columnText(end)}${rowText(end)}`);
}

/** The reference as Google writes it: open ends left out. */
export function writeOpenReference(reference: Reference): string {
  const { prefix, start, end, single } = reference;
  const down = isOpenDown(reference);
  if (single || down === isOpenRight(reference)) return writeReference(reference);
  return `${prefix}${columnText(start)}${rowText(start)}:${down ? columnText(end) : rowText(end)}`;
}

/** Whether a token of kind `reference` names whole columns (`A:C`) or whole rows (`5:7`). */
export const isWhole = (text: string): boolean => /(?:^|!)(?:\$?[A-Za-z]+:\$?[A-Za-z]+|\$?\d+:\$?\d+)$/.test(text);
