import type { ComparedDays } from '../../../../src/model/imports/sales/comparedDays';
import type { SaleOfYear } from '../../../../src/model/imports/sales/Sale';
import { numberIn, textIn, type Cells } from './knownCells';

/**
 * What becomes of the figures to date of an account.
 *
 * - `whole`: the file has all of them.
 * - `later`: what the file sold after the account's last day is added.
 * - `kept`: the file has nothing later.
 * - `unclear`: what is later is unknown, so they stay.
 */
export type Treatment = 'whole' | 'later' | 'kept' | 'unclear';

/**
 * What becomes of the figures to date of an account.
 *
 * @param isWhole whether the file has all sales of the year, for all that is known.
 */
export function treatmentOf(cells: Cells, days: ComparedDays, sales: readonly SaleOfYear[], isWhole: boolean): Treatment {
  const [from, until] = [textIn(cells, 'salesFrom'), lastDayIn(cells)];
  if (textIn(cells, 'salesUntil') > days.salesUntil) return 'kept';
  if (isWhole || (from !== '' && days.salesFrom <= from)) return 'whole';
  if (until < days.from) return textIn(cells, 'revenueToDate') === '' ? 'whole' : 'unclear';
  if (until === days.salesUntil) return 'kept';
  return sales.some((sale) => isAcross(sale, until)) ? 'unclear' : 'later';
}

/** The last day of the revenue to date; '' if it is unknown: a file without days can have brought it after the last sales lines. */
export const lastDayIn = (cells: Cells): string => (numberIn(cells, 'daysToDate') === null ? '' : textIn(cells, 'salesUntil'));

/** Whether a period, such as a month, begins up to a day and ends after it. */
export const isAcross = (sale: SaleOfYear, day: string): boolean => sale.from <= day && sale.date > day;
