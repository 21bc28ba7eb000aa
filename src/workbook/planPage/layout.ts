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
export const HEIGHTS: readonly [row: number, count: number, height: number][] = [
  [ROW.chooser, 2, 34],
  [ROW.why, 1, 44],
  [ROW.business, 1, 86],
  [ROW.swot, 1, 45],
  [ROW.moreSwot, 1, 45],
  // Six lines of text beside them.
  [ROW.worth, ROW.charts - ROW.worth, 18],
  [ROW.charts, 1, 122],
  [ROW.goals + 1, GOALS, 29],
  // Seven lines of text beside them.
  [ROW.pipeline, ROW.missingHead - ROW.pipeline, 17],
  [ROW.missing, 1, 44],
];

/** Merged cells: within each row, or of all rows together. */
export const MERGES: readonly [row: number, column: number, rows: number, columns: number, isAcross: boolean][] = [
  [ROW.chooser, 1, ROW.worth - ROW.chooser, 4, true],
  [ROW.chooser, RIGHT, ROW.worth - ROW.chooser, 4, true],
  [ROW.worth, RIGHT, ROW.charts - ROW.worth, 4, false],
  [ROW.goalsHead, 1, GOALS + 2, 2, true],
  [ROW.goals, RIGHT + 1, GOALS + 1, 3, true],
  [ROW.pipelineHeads, 1, 1, 4, true],
  [ROW.pipelineHeads, RIGHT, 1, 4, true],
  [ROW.pipeline, RIGHT, ROW.missingHead - ROW.pipeline, 4, false],
  [ROW.missing, 1, 2, COLUMNS, true],
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
