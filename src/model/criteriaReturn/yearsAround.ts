import { addDays } from '../calendar/addDays';
import { daysSince } from '../calendar/daysSince';
import { isoDay } from '../calendar/isoDay';
import { gregorianOf } from '../calendar/jalali';

/** The years that matter to a snapshot, in the calendar of the workbook's years. */
export interface YearsAround {
  /** The last year that was over: its figures were known when the scores were given. */
  known: number;
  /** The first year of which at least half lies after the snapshot: the earliest whose figures say what came of the scores. */
  counts: number;
  /** The days (yyyy-mm-dd) on which that year began and on which it is over. */
  countsFrom: string;
  countsUntil: string;
}

/**
 * @param day of the snapshot, yyyy-mm-dd.
 * @param lastFullYear only tells which calendar years are counted in.
 */
export function yearsAround(day: string, lastFullYear: number): YearsAround {
  const running = yearOf(addDays(day, 1), lastFullYear);
  const length = daysSince(firstDayOf(running), firstDayOf(running + 1)) ?? 0;
  const left = daysSince(addDays(day, 1), firstDayOf(running + 1)) ?? 0;
  const counts = left * 2 >= length ? running : running + 1;
  return { known: running - 1, counts, countsFrom: firstDayOf(counts), countsUntil: firstDayOf(counts + 1) };
}

/** The year that a day falls into, searched from a year of the same calendar. */
function yearOf(day: string, near: number): number {
  const years = Math.floor((daysSince(firstDayOf(near), day) ?? 0) / 365.25);
  const guess = near + years;
  if (firstDayOf(guess) > day) return guess - 1;
  return firstDayOf(guess + 1) <= day ? guess + 1 : guess;
}

/** Years of the Jalali calendar stand below this one, Gregorian ones above. */
const BETWEEN_CALENDARS = 1700;

/** The Gregorian day (yyyy-mm-dd) on which a year begins; 1400 is a Jalali year, 2021 a Gregorian one. */
export function firstDayOf(year: number): string {
  const jalali = year < BETWEEN_CALENDARS ? gregorianOf(`${year}/01/01`) : null;
  return jalali ?? isoDay(year, 1, 1);
}
