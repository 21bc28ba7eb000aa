import type { Calendar } from './Calendar';
import { isoDay } from './isoDay';
import { firstDayOfJalali } from './jalaliYear';

/** A day in a calendar; months and days start at 1. */
export interface CalendarParts {
  year: number;
  month: number;
  day: number;
}

/** Gregorian years whose days have a Jalali date. Outside them every calendar counts as the Gregorian one, so no typed day can throw. */
const [FIRST_YEAR, LAST_YEAR] = [1000, 3000];
/** A Jalali year begins in the Gregorian year that many later. */
const YEARS_APART = 621;
const DAY = 86_400_000;
/** The first six months have 31 days. */
const FIRST_HALF = 186;

const isCounted = (gregorianYear: number): boolean => gregorianYear >= FIRST_YEAR && gregorianYear <= LAST_YEAR;

/** The parts of a Gregorian day (yyyy-mm-dd) in a calendar. */
export function partsOf(date: string, calendar: Calendar): CalendarParts {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (calendar === 'gregorian' || !isCounted(year)) return { year, month, day };
  const at = Date.UTC(year, month - 1, day) / DAY;
  const begun = firstDayOfJalali(year - YEARS_APART) <= at ? year - YEARS_APART : year - YEARS_APART - 1;
  const passed = at - firstDayOfJalali(begun);
  const [before, left, length] = passed < FIRST_HALF ? [1, passed, 31] : [7, passed - FIRST_HALF, 30];
  return { year: begun, month: before + Math.floor(left / length), day: (left % length) + 1 };
}

/** The Gregorian day (yyyy-mm-dd) of the parts. A day after the end of the month gives its last day. */
export function dayOfParts({ year, month, day }: CalendarParts, calendar: Calendar): string {
  const inMonth = Math.min(day, daysInMonth(year, month, calendar));
  if (calendar === 'gregorian' || !isCounted(year + YEARS_APART)) return isoDay(year, month, inMonth);
  const passed = (month - 1) * 30 + Math.min(month - 1, 6) + inMonth - 1;
  return new Date((firstDayOfJalali(year) + passed) * DAY).toISOString().slice(0, 10);
}

/** The Gregorian day (yyyy-mm-dd) of the parts; `null` if there is no such day. */
export const existingDay = (parts: CalendarParts, calendar: Calendar): string | null =>
  parts.month >= 1 && parts.month <= 12 && parts.day >= 1 && parts.day <= daysInMonth(parts.year, parts.month, calendar)
    ? dayOfParts(parts, calendar)
    : null;

/** The number of days in a month. */
export function daysInMonth(year: number, month: number, calendar: Calendar): number {
  if (calendar === 'jalali' && isCounted(year + YEARS_APART)) {
    if (month < 12) return month < 7 ? 31 : 30;
    return firstDayOfJalali(year + 1) - firstDayOfJalali(year) - 336;
  }
  const lastDay = new Date(0);
  lastDay.setUTCFullYear(year, month, 0);
  return lastDay.getUTCDate();
}
