// The keys in the dashboard's hidden row and columns: they identify the tab, its language, the source of its charts, and the positions of
// its rows and columns.
import type { Cell, Sheet } from '../Table';
import { CHARTED, FIRST_ROW, KEY_COLUMN, KEY_ROW, LAST_COLUMN, LAST_ROW } from './layout';

export const DASHBOARD_KEY = 'kam:dashboard:page';
const END_KEY = 'kam:dashboard:end';
const CHARTED_END_KEY = 'kam:dashboard:charted';
/** Incremented with every change of the layout: a page with another layout is not overwritten. */
const LAYOUT = 'kam:dashboard:layout:1';
const rowKey = (row: number) => `kam:dashboard:row:${row}`;
const rows = Array.from({ length: LAST_ROW - FIRST_ROW + 1 }, (_, at) => FIRST_ROW + at);
/** Columns of the key row, from 1. */
const AT = { language: 2, layout: 3, drawn: 4 } as const;

export interface DashboardKeys {
  language: string;
  /** The source of the charts, as `drawnFrom` describes it. */
  drawn: string;
}

export interface ReadDashboard extends DashboardKeys {
  /** The cells from the row of keys to the last row of figures for charts × all columns. */
  present: Cell[][];
}

/** Call this before writing the page: it also clears the cells between the keys. */
export function writeKeys(sheet: Sheet, { language, drawn }: DashboardKeys): void {
  const first = Array.from({ length: LAST_COLUMN }, () => '');
  const set = (column: number, key: string) => (first[column - 1] = key);
  set(1, DASHBOARD_KEY);
  set(AT.language, language);
  set(AT.layout, LAYOUT);
  set(AT.drawn, drawn);
  set(KEY_COLUMN, END_KEY);
  set(LAST_COLUMN, CHARTED_END_KEY);
  sheet.getRange(KEY_ROW, 1, 1, LAST_COLUMN).setValues([first]);
  sheet.getRange(FIRST_ROW, KEY_COLUMN, rows.length, 1).setValues(rows.map((row) => [rowKey(row)]));
}

/** Stores the current source of the charts. */
export const writeDrawn = (sheet: Sheet, drawn: string): void => void sheet.getRange(KEY_ROW, AT.drawn).setValue(drawn);

/** Null when a user moved rows or columns of the page or deleted keys. */
export function readKeys(sheet: Sheet): ReadDashboard | null {
  if (sheet.getMaxColumns() < LAST_COLUMN) return null;
  const cells = sheet.getRange(KEY_ROW, 1, CHARTED.row + CHARTED.rows - KEY_ROW, LAST_COLUMN).getValues() as Cell[][];
  const key = (row: number, column: number): string => String(cells[row - KEY_ROW]?.[column - 1] ?? '');
  const isInPlace =
    key(KEY_ROW, 1) === DASHBOARD_KEY &&
    key(KEY_ROW, AT.layout) === LAYOUT &&
    key(KEY_ROW, KEY_COLUMN) === END_KEY &&
    key(KEY_ROW, LAST_COLUMN) === CHARTED_END_KEY &&
    rows.every((row) => key(row, KEY_COLUMN) === rowKey(row));
  return isInPlace ? { language: key(KEY_ROW, AT.language), drawn: key(KEY_ROW, AT.drawn), present: cells } : null;
}
