import { jalaaliMonthLength, toGregorian, toJalaali } from 'jalaali-js';
import type { Calendar } from './Calendar';
import { isoDay } from './isoDay';

/** A day in a calendar; months and days start at 1. */
export interface CalendarParts {
  year: number;
  month: number;
  day: number;
}

/** Gregorian years whose days have a Jalali date. Outside them every calendar counts as the Gregorian one, so no typed day can throw. */
const [FIRST_YEAR, LAST_YEAR] = [1000, 3000];

/** A Jalali year and this are the Gregorian year in which it begins. */
const TO_GREGORIAN = 621;
const isCounted = (gregorianYear: number): boolean => gregorianYear >= FIRST_YEAR && gregorianYear <= LAST_YEAR;

/** The parts of a Gregorian day (yyyy-mm-dd) in a calendar. */
export function partsOf(date: string, calendar: Calendar): CalendarParts {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (calendar === 'gregorian' || !isCounted(year)) return { year, month, day };
  const { jy, jm, jd } = toJalaali(year, month, day);
  return { year: jy, month: jm, day: jd };
}

/** The Gregorian day (yyyy-mm-dd) of the parts. A day after the end of the month gives its last day. */
export function dayOfParts({ year, month, day }: CalendarParts, calendar: Calendar): string {
  const inMonth = Math.min(day, daysInMonth(year, month, calendar));
  if (calendar === 'gregorian' || !isCounted(year + TO_GREGORIAN)) return isoDay(year, month, inMonth);
  const { gy, gm, gd } = toGregorian(year, month, inMonth);
  return isoDay(gy, gm, gd);
}

/** The Gregorian day (yyyy-mm-dd) of the parts; `null` if there is no such day. */
export const existingDay = (parts: CalendarParts, calendar: Calendar): string | null =>
  parts.month >= 1 && parts.month <= 12 && parts.day >= 1 && parts.day <= daysInMonth(parts.year, parts.month, calendar)
    ? dayOfParts(parts, calendar)
    : null;

/** The number of days in a month. */
export function daysInMonth(year: number, month: number, calendar: Calendar): number {
  if (calendar === 'jalali' && isCounted(year + TO_GREGORIAN)) return jalaaliMonthLength(year, month);
  const lastDay = new Date(0);
  lastDay.setUTCFullYear(year, month, 0);
  return lastDay.getUTCDate();
}
