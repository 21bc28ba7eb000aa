import type { FiscalYears } from '../../calendar/FiscalYears';
import type { ColumnNumbers } from '../columnNumbers';
import type { DayMonthOrder } from '../dateOrderOf';
import type { QuarterKind } from '../placePeriod';
import type { YearName } from '../withLongYear';
import type { SalesFigure, SalesLine } from './SalesLine';

/** How the sales lines of a file are read, and which of them count. */
export interface SalesFormat {
  /** How the figures of each field are read. As plain numbers by default. */
  numbers?: Readonly<Partial<Record<SalesFigure, ColumnNumbers>>>;
  order: DayMonthOrder;
  /** How years are counted. Gregorian from January by default. */
  years?: FiscalYears;
  /** Whether days that are written in the other calendar count, in the year that contains them. They do by default. */
  countOtherDays?: boolean;
  /** Whether years, quarters and months of the other calendar count, in the year that has most of them. By default they do not. */
  countOtherPeriods?: boolean;
  quarters?: QuarterKind;
  /** What year `FY24/25` is. */
  named?: YearName;
  /** Today: later sales are left out, because they would make this year look full. No limit by default. */
  notAfter?: string;
  /** The form of discounts. A share is 0–1, a percentage 0–100. */
  discount?: 'share' | 'percent' | 'amount';
  /** Whether the discount is still to be taken off the amounts. */
  isBeforeDiscount?: boolean;
  /** The tax that is still to be taken off the amounts, by line, above 0. */
  taxes?: ReadonlyMap<number, number>;
  /** Whether a margin of 21.8 is 21.8%. Otherwise 0.218 is. */
  isMarginInPoints?: boolean;
  /** Which lines count and how, as `judgeSales` decides. By default every line counts unchanged. */
  rules?: SalesRules;
}

export interface SalesRules {
  /** The factor of a line's amount: 0 if it is left out, −1 for a credit note, an exchange rate, 1,000 for thousands. */
  factorOf: (line: SalesLine) => number;
  /** The customer of a line; `null` if the line is left out. */
  customerOf: (line: SalesLine) => { name: string; crmId: string } | null;
  /** Whether a positive amount is subtracted. */
  isCredit: (line: SalesLine) => boolean;
}
