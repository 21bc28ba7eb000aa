import { toGregorian } from 'jalaali-js';
import { addDays } from './addDays';
import type { FiscalYears } from './FiscalYears';
import { isoDay } from './isoDay';

/** The Gregorian day (yyyy-mm-dd) on which a year begins. */
export function firstDayOf(year: number, { calendar, firstMonth }: FiscalYears): string {
  const begins = firstMonth > 1 ? year - 1 : year;
  if (calendar === 'gregorian') return isoDay(begins, firstMonth, 1);
  const { gy, gm, gd } = toGregorian(begins, firstMonth, 1);
  return isoDay(gy, gm, gd);
}

/** The Gregorian day (yyyy-mm-dd) on which a year ends. */
export const lastDayOf = (year: number, years: FiscalYears): string => addDays(firstDayOf(year + 1, years), -1);
