// The number formats of the dashboard: figures are numbers, everything else is text.
import { MONEY_FORMAT, SCORE_FORMAT } from '../numberFormats';
import { ACCOUNTS, CHARTED, ROW } from './layout';

const TEXT = '@';
/** Columns of the accounts that hold numbers: rank, score, plan and overdue. The format of money is set with the figures. */
const NUMBERS: Readonly<Record<number, string>> = { 1: '0', 5: SCORE_FORMAT, 9: '0%', 10: '0' };

/** The number format of a cell of the page. */
export function formatOf(row: number, column: number): string {
  const isAccount = row >= ROW.accounts && row < ROW.accounts + ACCOUNTS;
  return (isAccount && NUMBERS[column]) || TEXT;
}

/** The number format of a charted cell; row and column within the charted cells, from 0. */
export function chartedFormat(row: number, column: number): string {
  const { ranking, ratings, value } = CHARTED;
  const isHeader = row === 0 || (row === ratings.row && column < ratings.columns);
  const isName = column === ranking.column;
  if (isHeader || isName) return TEXT;
  if (column < value.column) return '0.0';
  return column === value.column ? MONEY_FORMAT : '0';
}
