import { MONEY_FORMAT } from './numberFormats';
import type { Cell, Sheet } from './Table';
import type { Workbook } from './Workbook';

/** Amounts of this size or more are in thousand millions. */
const LONG = 1e10;

/** Amounts in thousands or millions: 0.3 is not 0, and what is lost below zero is as exact. */
const IN_UNITS = '[=0]0;[>=10]#,##0;#,##0.0##';
/** Two decimals, or as many as a small amount beside large ones needs. */
const IN_BILLIONS = '[=0]0;[>=10000000]#,##0.00,,,;0.00####,,,';

/** The number format of amounts in the tabs. Long ones are short if Settings says so: thousand millions from ten thousand millions on. */
export function moneyFormat({ moneyUnit, hasShortAmounts, locale }: Workbook): string {
  if (moneyUnit !== 'one') return IN_UNITS;
  return hasShortAmounts ? `[>=${LONG}]#,##0.0,,," ${locale.money.billion}";${MONEY_FORMAT}` : MONEY_FORMAT;
}

/**
 * Gives all amounts of a table one unit, which its chart has too: thousand millions where one of them is as long.
 * @param amounts rows × columns of the table, whose first cell is at this row and column.
 */
export function formatMoneyCells(
  sheet: Sheet,
  row: number,
  column: number,
  amounts: Cell[][],
  { locale, moneyUnit }: Workbook,
): void {
  const isLong = amounts.flat().some((amount) => Number(amount) >= LONG);
  const format = isLong ? IN_BILLIONS : moneyUnit === 'one' ? MONEY_FORMAT : IN_UNITS;
  // Blanks between a figure and the next column
  const unit = isLong ? ` ${locale.money.billion}  ` : '  ';
  sheet.getRange(row, column, amounts.length, amounts[0]?.length ?? 1).setNumberFormat(format.replace(/;|$/g, `"${unit}"$&`));
}
