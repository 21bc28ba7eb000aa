import { addDays } from './addDays';
import { dayOfParts } from './calendarParts';
import type { FiscalYears } from './FiscalYears';

/** The Gregorian day (yyyy-mm-dd) on which a year begins. */
export function firstDayOf(year: number, { calendar, firstMonth }: FiscalYears): string {
  const begins = firstMonth > 1 ? year - 1 : year;
  return dayOfParts({ year: begins, month: firstMonth, day: 1 }, calendar);
}

/** The Gregorian day (yyyy-mm-dd) on which a year ends. */
export const lastDayOf = (year: number, years: FiscalYears): string => addDays(firstDayOf(year + 1, years), -1);
