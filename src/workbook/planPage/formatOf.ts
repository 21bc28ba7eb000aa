import { moneyFormat } from '../moneyFormat';
import { GOALS, ROW } from './layout';

/** Between the figure and the text in the right half. */
const GAP = '  ';
const SHARE = '0%"  "';
const COUNT = '0"  "';
const TEXT = '@';

/** The number format of a cell of the page: figures that are charted or added up are numbers, everything else is text. */
export function formatOf(row: number, column: number, billion: string): string {
  const money = moneyFormat(billion, GAP);
  const isWithin = (first: number, count: number) => row >= first && row < first + count;
  if (isWithin(ROW.worth + 1, 4) && column >= 2 && column <= 4) return money;
  if (isWithin(ROW.pipeline + 1, 5) && column >= 2 && column <= 4) return column === 3 ? COUNT : money;
  if (isWithin(ROW.goals + 1, GOALS) && column === 3) return SHARE;
  // The sentence beside the account's dropdown is a formula.
  return row === ROW.chooser && column === 5 ? 'General' : TEXT;
}
