// The dashboard's layout: rows and columns from 1, the same for every workbook and language.

/** The hidden row and column of keys. They identify the tab and show whether its rows and columns were moved. */
export const KEY_ROW = 1;
export const KEY_COLUMN = 15;

/** Column widths in pixels; together 1302, which a screen shows at 100%. Printed, the page fits on one landscape sheet. */
export const WIDTHS = [46, 180, 116, 120, 56, 84, 106, 108, 56, 64, 116, 92, 92, 66] as const;
export const COLUMNS = WIDTHS.length;
/** First column of the right half of the lists. */
export const RIGHT = 5;
/** First column of the last chart. */
export const RATINGS = 11;

export const ROW = {
  heading: 2,
  tileLabels: 3,
  tileFigures: 4,
  tileNotes: 5,
  accountsHead: 6,
  accountsHeads: 7,
  accounts: 8,
  listsHead: 20,
  lists: 21,
  charts: 27,
} as const;
export const FIRST_ROW = ROW.heading;
export const LAST_ROW = ROW.charts;
/** First column of money of the accounts: whitespace and forecast. */
export const MONEY_COLUMN = 12;
/** Rows for key accounts. */
export const ACCOUNTS = ROW.listsHead - ROW.accounts;
/** Lines of the watch list and of the attention list. */
export const LINES = ROW.charts - ROW.lists;

/** First column of the page's date, in the heading row. */
export const STAMP = 5;
/** First and last column of each head figure. */
export const TILES = [
  [1, 2],
  [3, 4],
  [5, 7],
  [8, 9],
  [10, 11],
  [12, 14],
] as const;

/** Row height in pixels. */
export const LINE = 17;
export const HEIGHTS: readonly [row: number, height: number][] = [
  [ROW.heading, 30],
  [ROW.tileFigures, 26],
  [ROW.accountsHeads, 51],
  [ROW.charts, 188],
];

/** Cells merged within their row, because their text wraps. Other texts run over the blank cells beside them, which costs no call. */
export const MERGES: readonly [row: number, first: number, last: number][] = [
  [ROW.charts, 1, RIGHT - 1],
  [ROW.charts, RIGHT, RATINGS - 1],
  [ROW.charts, RATINGS, COLUMNS],
];

/** The source of the charts, in hidden columns beside the page. */
export const CHARTED = {
  first: KEY_COLUMN + 1,
  /** All blocks side by side: 4 for ranking and ratings, 13 for value. */
  columns: 17,
  row: FIRST_ROW,
  rows: 30,
  /** Positions within, rows and columns from 0, and sizes: a header row, then the other rows at most. */
  ranking: { row: 0, column: 0, rows: 15, columns: 4 },
  ratings: { row: 16, column: 0, rows: 12, columns: 3 },
  value: { row: 0, column: 4, rows: 12, columns: 13 },
} as const;
export type ChartedBlock = 'ranking' | 'ratings' | 'value';
export const LAST_COLUMN = CHARTED.first + CHARTED.columns - 1;
