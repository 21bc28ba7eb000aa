import { GOALS, ROW } from './layout';

/** With space between the figure and the text in the right half. */
const MONEY = '#,##0"  "';
const SHARE = '0%"  "';
const COUNT = '0"  "';
const TEXT = '@';

/** The number format of a cell of the page: figures that are charted or added up are numbers, everything else is text. */
export function formatOf(row: number, column: number): string {
  const isWithin = (first: number, count: number) => row >= first && row < first + count;
  if (isWithin(ROW.worth + 1, 4) && column >= 2 && column <= 4) return MONEY;
  if (isWithin(ROW.pipeline + 1, 5) && column >= 2 && column <= 4) return column === 3 ? COUNT : MONEY;
  if (isWithin(ROW.goals + 1, GOALS) && column === 3) return SHARE;
  // The sentence beside the account's dropdown is a formula.
  return row === ROW.chooser && column === 5 ? 'General' : TEXT;
}
