import { GOALS, ROW } from './layout';

const SHARE = '0%"  "';
const TEXT = '@';

/**
 * The number format of a cell of the page: figures that are charted are numbers, everything else is text. Those of money are set with the
 * figures.
 */
export function formatOf(row: number, column: number): string {
  if (row > ROW.goals && row <= ROW.goals + GOALS && column === 3) return SHARE;
  // The sentence beside the account's dropdown is a formula.
  return row === ROW.chooser && column === 5 ? 'General' : TEXT;
}
