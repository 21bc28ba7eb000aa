import { addDays } from '../calendar/addDays';
import { daysSince } from '../calendar/daysSince';
import { isoDay } from '../calendar/isoDay';
import { gregorianOf } from '../calendar/jalali';

/** The years relevant to a snapshot, in the calendar of the workbook's years. */
export interface YearsAround {
  /** The last completed year: its figures were known when the scores were given. */
  known: number;
  /** The first year of which at least half is after the snapshot: the earliest year that shows the outcome of the scores. */
  counts: number;
  /** The first day of that year and the first day after it, yyyy-mm-dd. */
  countsFrom: string;
  countsUntil: string;
}

/**
 * @param day of the snapshot, yyyy-mm-dd.
 * @param lastFullYear only used to detect the calendar in which years are counted.
 */
export function yearsAround(day: string, lastFullYear: number): YearsAround {
  const running = yearOf(addDays(day, 1), lastFullYear);
  const length = daysSince(firstDayOf(running), firstDayOf(running + 1)) ?? 0;
  const left = daysSince(addDays(day, 1), firstDayOf(running + 1)) ?? 0;
  const counts = left * 2 >= length ? running : running + 1;
  return { known: running - 1, counts, countsFrom: firstDayOf(counts), countsUntil: firstDayOf(counts + 1) };
}

/** The year that contains a day. The search starts at `near`, a year of the same calendar. */
function yearOf(day: string, near: number): number {
  const years = Math.floor((daysSince(firstDayOf(near), day) ?? 0) / 365.25);
  const guess = near + years;
  if (firstDayOf(guess) > day) return guess - 1;
  return firstDayOf(guess + 1) <= day ? guess + 1 : guess;
}

/** Years below this are Jalali, years above it Gregorian. */
const BETWEEN_CALENDARS = 1700;

/** The Gregorian day (yyyy-mm-dd) on which a year begins. 1400 is a Jalali year, 2021 a Gregorian year. */
export function firstDayOf(year: number): string {
  const jalali = year < BETWEEN_CALENDARS ? gregorianOf(`${year}/01/01`) : null;
  return jalali ?? isoDay(year, 1, 1);
}
