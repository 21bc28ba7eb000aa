// The keys in the page's hidden row and column: they identify the page, its language and the positions of its rows.
import type { Language } from '../../text/locales';
import type { Cell, Sheet } from '../Table';
import { FIRST_ROW, KEY_COLUMN, KEY_ROW, LAST_ROW } from './layout';

export const PAGE_KEY = 'kam:plan:page';
const END_KEY = 'kam:plan:end';
/** Incremented with every change of the layout: a page with another layout is not overwritten. */
const LAYOUT = 'kam:plan:layout:1';
const rowKey = (row: number) => `kam:plan:row:${row}`;
const rows = Array.from({ length: LAST_ROW - FIRST_ROW + 1 }, (_, at) => FIRST_ROW + at);

/** Call this before writing the page: it also clears the cells between the keys. */
export function writeKeys(sheet: Sheet, language: Language): void {
  const blank = Array.from({ length: KEY_COLUMN - 4 }, () => '');
  sheet
    .getRange(KEY_ROW, 1, LAST_ROW, KEY_COLUMN)
    .setValues([[PAGE_KEY, language, LAYOUT, ...blank, END_KEY], ...rows.map((row) => ['', '', '', ...blank, rowKey(row)])]);
}

/** The page's language; null when a user moved its rows or columns or deleted keys. */
export function readKeys(sheet: Sheet): string | null {
  const cells: Cell[][] = sheet.getRange(KEY_ROW, 1, LAST_ROW, KEY_COLUMN).getValues() as Cell[][];
  const [first = []] = cells;
  const isInPlace = first[0] === PAGE_KEY && first[2] === LAYOUT && first[KEY_COLUMN - 1] === END_KEY;
  return isInPlace && rows.every((row) => cells[row - KEY_ROW]?.[KEY_COLUMN - 1] === rowKey(row)) ? String(first[1]) : null;
}
