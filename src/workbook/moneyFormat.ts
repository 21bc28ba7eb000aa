import type { Locale } from '../text/Locale';
import type { Cell, Sheet } from './Table';

/** Amounts of this size or more are in thousand millions. */
const LONG = 1e10;

/**
 * The number format of an amount in a narrow cell of a tab: thousand millions from ten thousand millions on, so that amounts of rials fit.
 * @param billion the word for it.
 */
export const moneyFormat = (billion: string): string => `[>=${LONG}]#,##0.0,,," ${billion}";#,##0`;

/**
 * Gives all amounts of a table one unit, which its chart has too: thousand millions where one of them is as long.
 * @param amounts rows × columns of the table, whose first cell is at this row and column.
 */
export function formatMoneyCells(
  sheet: Sheet,
  row: number,
  column: number,
  amounts: Cell[][],
  { money: { billion } }: Locale,
): void {
  const isLong = amounts.flat().some((amount) => Number(amount) >= LONG);
  const format = isLong ? `#,##0.00,,," ${billion}  "` : '#,##0"  "';
  sheet.getRange(row, column, amounts.length, amounts[0]?.length ?? 1).setNumberFormat(format);
}
