// Where everything of the dashboard stands: rows and columns from 1, the same for every workbook and language.

/** The hidden row and column that hold keys: by them the tab is found, and whether its rows and columns stand where they were laid. */
export const KEY_ROW = 1;
export const KEY_COLUMN = 15;

/** Pixels of each column of the page; together 1302, what a screen shows at 100%. On paper the page fits on one sheet, landscape. */
export const WIDTHS = [46, 180, 120, 124, 56, 84, 110, 112, 56, 64, 116, 92, 92, 50] as const;
export const COLUMNS = WIDTHS.length;
/** Where the right half of the lists begins. */
export const RIGHT = 5;
/** Where the last of the three charts begins. */
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
/** Key accounts that the table has room for. */
export const ACCOUNTS = ROW.listsHead - ROW.accounts;
/** Lines of the watch list and of what needs attention. */
export const LINES = ROW.charts - ROW.lists;

/** Where the date of the page begins, in the row of the heading. */
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

/** Pixels of a row. */
export const LINE = 17;
export const HEIGHTS: readonly { row: number; height: number }[] = [
  { row: ROW.heading, height: 30 },
  { row: ROW.tileFigures, height: 26 },
  { row: ROW.accountsHeads, height: 34 },
  { row: ROW.charts, height: 188 },
];

/** Cells of a row that are one. */
export const MERGES: readonly { row: number; rows: number; first: number; last: number }[] = [
  { row: ROW.heading, rows: 1, first: 1, last: STAMP - 1 },
  { row: ROW.heading, rows: 1, first: STAMP, last: COLUMNS },
  ...TILES.map(([first, last]) => ({ row: ROW.tileLabels, rows: 3, first, last })),
  { row: ROW.accountsHead, rows: 1, first: 1, last: COLUMNS },
  { row: ROW.listsHead, rows: LINES + 2, first: 1, last: RIGHT - 1 },
  { row: ROW.listsHead, rows: LINES + 1, first: RIGHT, last: COLUMNS },
  { row: ROW.charts, rows: 1, first: RIGHT, last: RATINGS - 1 },
  { row: ROW.charts, rows: 1, first: RATINGS, last: COLUMNS },
];

/** What the charts are drawn from, in hidden columns beside the page. */
export const CHARTED = {
  first: KEY_COLUMN + 1,
  /** A column for the revenue and one for each account. */
  columns: 17,
  row: FIRST_ROW,
  rows: 30,
  /** Places within: rows and columns from 0. A header row first, then so many rows at most. */
  ranking: { row: 0, column: 0, rows: 15, columns: 4 },
  ratings: { row: 16, column: 0, rows: 12, columns: 3 },
  value: { row: 0, column: 4, rows: 12, columns: 13 },
} as const;
export type ChartedBlock = 'ranking' | 'ratings' | 'value';
export const LAST_COLUMN = CHARTED.first + CHARTED.columns - 1;
