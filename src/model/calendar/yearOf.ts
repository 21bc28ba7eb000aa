import { partsOf } from './calendarParts';
import type { FiscalYears } from './FiscalYears';

/** The year that contains a day (yyyy-mm-dd). */
export function yearOf(day: string, { calendar, firstMonth }: FiscalYears): number {
  const { year, month } = partsOf(day, calendar);
  return firstMonth > 1 && month >= firstMonth ? year + 1 : year;
}
