import { addDays } from '../calendar/addDays';
import { daysSince } from '../calendar/daysSince';
import { firstDayOf } from '../calendar/daysOfYear';
import type { FiscalYears } from '../calendar/FiscalYears';
import { yearOf } from '../calendar/yearOf';

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

/** @param day of the snapshot, yyyy-mm-dd. */
export function yearsAround(day: string, years: FiscalYears): YearsAround {
  const running = yearOf(addDays(day, 1), years);
  const ends = firstDayOf(running + 1, years);
  const length = daysSince(firstDayOf(running, years), ends) ?? 0;
  const left = daysSince(addDays(day, 1), ends) ?? 0;
  const counts = left * 2 >= length ? running : running + 1;
  return {
    known: running - 1,
    counts,
    countsFrom: firstDayOf(counts, years),
    countsUntil: firstDayOf(counts + 1, years),
  };
}
