import { addDays } from '../calendar/addDays';

/** The years that dated figures cover. */
export interface YearsCovered {
  /** Full years, ascending. */
  full: number[];
  /** The last year, where it is not full: revenue to date. */
  toDate: number | null;
  /** The first year, where it began before the data: left out, since growth from it would be wrong. */
  part: number | null;
}

/** The first sale of a full year comes in its first 31 days, and its last one in its last 14: few sell on New Year's Eve. */
const FIRST_DAYS = 31;
const LAST_DAYS = 14;

/**
 * Which years a file covers in full, from the days of its first and its last line (yyyy-mm-dd). Years between them are full; so is the first
 * year if its data starts by its 31st day, and the last if it goes on to its last 14 days. 4 July 1996 to 6 May 1998: 1997 is full, 1998
 * is to date, 1996 a part. A file of less than one year is to date. `yearOf` says which year of the
 * calendar in use a day belongs to.
 */
export function fullYears(firstDate: string, lastDate: string, yearOf: (date: string) => number): YearsCovered {
  const [first, last] = [yearOf(firstDate), yearOf(lastDate)];
  const fullFrom = yearOf(addDays(firstDate, -FIRST_DAYS)) < first ? first : first + 1;
  const fullTo = yearOf(addDays(lastDate, LAST_DAYS)) > last ? last : last - 1;
  const full = Array.from({ length: Math.max(0, fullTo - fullFrom + 1) }, (_, index) => fullFrom + index);
  const toDate = fullTo < last || fullFrom > last ? last : null;
  return { full, toDate, part: fullFrom > first && first !== toDate ? first : null };
}
