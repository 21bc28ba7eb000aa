import { addDays } from '../calendar/addDays';
import type { Calendar } from '../calendar/Calendar';
import { daysSince } from '../calendar/daysSince';
import { yearBefore } from '../calendar/yearBefore';
import { FIRST_DAYS } from './fullYears';

/** The days of this year that a file covers, and the same days a year ago. All days are yyyy-mm-dd and inclusive. */
export interface ComparedDays {
  /** The file's first day. */
  salesFrom: string;
  /** The file's last day, up to which it is complete. */
  salesUntil: string;
  /** The first day of the year of `salesUntil`. */
  from: string;
  /** The number of days from `from` to `salesUntil`. */
  days: number;
  /** The same days a year ago; `null` if the file does not reach back that far. */
  before: { from: string; until: string } | null;
}

/**
 * The days to compare in a file of sales lines from `salesFrom` to `salesUntil`. The same days end at the same month and day of the
 * calendar. They are covered if the file begins in their first 31 days at the latest, as for a full year.
 *
 * @param yearOf the year of a day in the calendar in use; a fiscal year may begin on any day.
 */
export function comparedDays(
  salesFrom: string,
  salesUntil: string,
  calendar: Calendar,
  yearOf: (day: string) => number,
): ComparedDays {
  const from = firstDayOfYear(salesUntil, yearOf);
  const until = yearBefore(salesUntil, calendar);
  const before = { from: firstDayOfYear(until, yearOf), until };
  return {
    salesFrom,
    salesUntil,
    from,
    days: (daysSince(from, salesUntil) ?? 0) + 1,
    before: addDays(salesFrom, -FIRST_DAYS) < before.from ? before : null,
  };
}

/** The first day of the year that contains a day, by bisection, since a year may begin anywhere. */
function firstDayOfYear(day: string, yearOf: (day: string) => number): string {
  const year = yearOf(day);
  let [inside, outside] = [0, 366];
  while (outside - inside > 1) {
    const middle = (inside + outside) >> 1;
    if (yearOf(addDays(day, -middle)) === year) inside = middle;
    else outside = middle;
  }
  return addDays(day, -inside);
}
