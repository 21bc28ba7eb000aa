import { addDays } from '../calendar/addDays';
import type { FiscalYears } from '../calendar/FiscalYears';
import { yearOf } from '../calendar/yearOf';

/** The years covered by dated figures. */
export interface YearsCovered {
  /** Full years, ascending. */
  full: number[];
  /** The last year if it is incomplete: revenue to date. */
  toDate: number | null;
  /** The first year if the data starts after it began. It is left out, because growth from it would be wrong. */
  part: number | null;
}

/** In a full year the first sale is in the first 31 days and the last sale in the last 14: few companies sell on New Year's Eve. */
export const FIRST_DAYS = 31;
export const LAST_DAYS = 14;
/** The part of a year that may be without sales at its beginning is that of shorter periods too. */
export const DAYS_OF_YEAR = 365;

/**
 * Which years a file covers in full, given the days of its first and last line (yyyy-mm-dd). Years in between are full. The first year is
 * full if its data starts by its 31st day, the last if it reaches its last 14 days. Example: 4 July 1996 to 6 May 1998 covers 1997 in full,
 * 1998 to date and a part of 1996. Data of less than one year is to date.
 */
export function fullYears(firstDate: string, lastDate: string, years: FiscalYears): YearsCovered {
  const [first, last] = [yearOf(firstDate, years), yearOf(lastDate, years)];
  const fullFrom = yearOf(addDays(firstDate, -FIRST_DAYS), years) < first ? first : first + 1;
  const fullTo = yearOf(addDays(lastDate, LAST_DAYS), years) > last ? last : last - 1;
  const full = Array.from({ length: Math.max(0, fullTo - fullFrom + 1) }, (_, index) => fullFrom + index);
  const toDate = fullTo < last || fullFrom > last ? last : null;
  return { full, toDate, part: fullFrom > first && first !== toDate ? first : null };
}
