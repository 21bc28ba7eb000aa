/** A percentage of a spreadsheet, which keeps up to 15 digits of it. */
const LONG_PERCENTAGE = /^-?\d+\.\d{3,}%$/;

/** A cell of the file as people are shown it: a long percentage has one decimal, `10.2447813121272%` is `10.2%`. Others are as they are. */
export const shownCell = (cell: string): string =>
  LONG_PERCENTAGE.test(cell) ? `${Number(Number.parseFloat(cell).toFixed(1))}%` : cell;
