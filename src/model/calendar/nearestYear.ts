import { addDays } from './addDays';
import { calendarOfYear } from './calendarOfYear';
import { firstDayOf } from './daysOfYear';
import type { FiscalYears } from './FiscalYears';
import { yearOf } from './yearOf';

const HALF_A_YEAR = 182;

/** The year of a workbook that a written year mostly falls into: 2024 is 1403, and 1403 is 2024. A year of the same calendar stays. */
export function nearestYear(year: number, years: FiscalYears): number {
  const calendar = calendarOfYear(year);
  if (calendar === years.calendar) return year;
  return yearOf(addDays(firstDayOf(year, { calendar, firstMonth: 1 }), HALF_A_YEAR), years);
}
