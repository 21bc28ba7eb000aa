import { addDays } from '../calendar/addDays';
import { firstDayOf, lastDayOf } from '../calendar/daysOfYear';
import { daysSince } from '../calendar/daysSince';
import type { FiscalYears } from '../calendar/FiscalYears';
import { yearBefore } from '../calendar/yearBefore';

/** A year's days, yyyy-mm-dd, both included. */
export interface YearBounds {
  year: number;
  from: string;
  until: string;
}

/** Days whose same day a year ago lies the same number of days back. */
export interface SameDays {
  from: string;
  until: string;
  daysBack: number;
}

export interface DayBounds {
  /** The last full year and the two before it, ascending. */
  full: [YearBounds, YearBounds, YearBounds];
  /** The year after the last full one. */
  next: YearBounds;
  /** Of the last full year and the next, ascending and without a gap. */
  sameDays: SameDays[];
}

/** The days that a statement compares with, so that it needs no calendar of its own. */
export function dayBounds(lastFullYear: number, years: FiscalYears): DayBounds {
  const bounds = (year: number): YearBounds => ({ year, from: firstDayOf(year, years), until: lastDayOf(year, years) });
  const [last, next] = [bounds(lastFullYear), bounds(lastFullYear + 1)];
  const sameDays: SameDays[] = [];
  for (let day = last.from; day <= next.until; day = addDays(day, 1)) {
    const daysBack = daysSince(yearBefore(day, years.calendar), day) ?? 0;
    const open = sameDays[sameDays.length - 1];
    if (open?.daysBack === daysBack) open.until = day;
    else sameDays.push({ from: day, until: day, daysBack });
  }
  return {
    full: [bounds(lastFullYear - 2), bounds(lastFullYear - 1), last],
    next,
    sameDays,
  };
}
