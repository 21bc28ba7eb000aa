import { firstDayOf } from '../../calendar/daysOfYear';
import { daysSince } from '../../calendar/daysSince';
import type { FiscalYears } from '../../calendar/FiscalYears';
import { yearBefore } from '../../calendar/yearBefore';
import { yearOf } from '../../calendar/yearOf';
import { DAYS_OF_YEAR, FIRST_DAYS } from '../fullYears';

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
 * calendar. They are covered if the file begins with them.
 */
export function comparedDays(salesFrom: string, salesUntil: string, years: FiscalYears): ComparedDays {
  const from = firstDayOf(yearOf(salesUntil, years), years);
  const until = yearBefore(salesUntil, years.calendar);
  const days = (daysSince(from, salesUntil) ?? 0) + 1;
  const before = { from: firstDayOf(yearOf(until, years), years), until };
  return {
    salesFrom,
    salesUntil,
    from,
    days,
    before: beginsWith(before.from, { salesFrom, days }) ? before : null,
  };
}

/**
 * Whether a file begins with the days from `first` on. The days before its first sale may be as large a part of them as the first 31 days are
 * of a year, which is full all the same: 7 of 90 days, 2 of 31.
 */
const beginsWith = (first: string, { salesFrom, days }: Pick<ComparedDays, 'salesFrom' | 'days'>): boolean =>
  (daysSince(first, salesFrom) ?? 0) * DAYS_OF_YEAR < days * FIRST_DAYS;

/** Whether a file begins within the year of its last day, so that it lacks what was sold in that year before. */
export const beginsWithinYear = (compared: ComparedDays): boolean => !beginsWith(compared.from, compared);
