// The layout of an account's page: rows and columns from 1, the same for every account and language.

/** The hidden row and column of keys. They identify the page and show whether its rows and columns were moved. */
export const KEY_ROW = 1;
export const KEY_COLUMN = 9;

export const COLUMNS = 8;
/** Width of each column in pixels; together 720, which fills A4 and Letter at "fit to width". */
export const WIDTH = 90;
/** First column of the right half. */
export const RIGHT = 5;

export const ROW = {
  chooser: 2,
  who: 3,
  whyHeads: 4,
  why: 5,
  businessHeads: 6,
  business: 7,
  swotHeads: 8,
  swot: 9,
  moreSwotHeads: 10,
  moreSwot: 11,
  worthHeads: 12,
  worth: 13,
  charts: 18,
  goalsHead: 19,
  goals: 20,
  pipelineHeads: 26,
  pipeline: 27,
  missingHead: 33,
  missing: 34,
  written: 35,
} as const;
export const FIRST_ROW = ROW.chooser;
export const LAST_ROW = ROW.written;
/** Rows for goals, under their heads. */
export const GOALS = ROW.pipelineHeads - ROW.goals - 1;

/** Row height in pixels: one line of text, and below the higher rows. */
export const LINE = 16;
export const HEIGHTS: readonly { row: number; count?: number; height: number }[] = [
  { row: ROW.chooser, count: 2, height: 34 },
  { row: ROW.why, height: 44 },
  { row: ROW.business, height: 86 },
  { row: ROW.swot, height: 45 },
  { row: ROW.moreSwot, height: 45 },
  { row: ROW.charts, height: 122 },
  { row: ROW.goals + 1, count: GOALS, height: 29 },
  { row: ROW.missing, height: 44 },
];

/** Merged cells: within each row, or of all rows together. */
export const MERGES: readonly { row: number; column: number; rows: number; columns: number; isAcross: boolean }[] = [
  { row: ROW.chooser, column: 1, rows: ROW.worth - ROW.chooser, columns: 4, isAcross: true },
  { row: ROW.chooser, column: RIGHT, rows: ROW.worth - ROW.chooser, columns: 4, isAcross: true },
  { row: ROW.worth, column: RIGHT, rows: ROW.charts - ROW.worth, columns: 4, isAcross: false },
  { row: ROW.goalsHead, column: 1, rows: GOALS + 2, columns: 2, isAcross: true },
  { row: ROW.goals, column: RIGHT + 1, rows: GOALS + 1, columns: 3, isAcross: true },
  { row: ROW.pipeline, column: RIGHT, rows: ROW.missingHead - ROW.pipeline, columns: 4, isAcross: false },
  { row: ROW.missing, column: 1, rows: 2, columns: COLUMNS, isAcross: true },
];

export const HEADINGS: readonly number[] = [
  ROW.whyHeads,
  ROW.worthHeads,
  ROW.businessHeads,
  ROW.swotHeads,
  ROW.moreSwotHeads,
  ROW.goalsHead,
  ROW.pipelineHeads,
  ROW.missingHead,
];

/** Heads of the small tables: row and number of columns. */
export const TABLE_HEADS: readonly { row: number; columns: number }[] = [
  { row: ROW.worth, columns: 4 },
  { row: ROW.goals, columns: COLUMNS },
  { row: ROW.pipeline, columns: 4 },
];
