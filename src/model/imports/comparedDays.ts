import { addDays } from '../calendar/addDays';
import { firstDayOf } from '../calendar/daysOfYear';
import { daysSince } from '../calendar/daysSince';
import type { FiscalYears } from '../calendar/FiscalYears';
import { yearBefore } from '../calendar/yearBefore';
import { yearOf } from '../calendar/yearOf';
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
 */
export function comparedDays(salesFrom: string, salesUntil: string, years: FiscalYears): ComparedDays {
  const from = firstDayOf(yearOf(salesUntil, years), years);
  const until = yearBefore(salesUntil, years.calendar);
  const before = { from: firstDayOf(yearOf(until, years), years), until };
  return {
    salesFrom,
    salesUntil,
    from,
    days: (daysSince(from, salesUntil) ?? 0) + 1,
    before: addDays(salesFrom, -FIRST_DAYS) < before.from ? before : null,
  };
}
