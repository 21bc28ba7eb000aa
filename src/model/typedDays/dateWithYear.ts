import type { Calendar } from '../calendar/Calendar';
import { calendarOfYear } from '../calendar/calendarOfYear';
import { existingDay, partsOf } from '../calendar/calendarParts';
import { foldDigits } from '../names/foldDigits';

/** A year of two digits is at the front where it is that near. */
const NEAR = 20;

/**
 * The day (yyyy-mm-dd, 1900 to 2199) of a date that is written in figures with its year, in any digits: `2026-10-22`, ۱۴۰۵/۷/۳۰, `14050730`,
 * ۳۰/۷/۱۴۰۵, `30.7.26` and ۰۵/۷/۳۰. Years below 1500 are Jalali. `null` for any other text, and for a day that does not exist.
 *
 * @param today yyyy-mm-dd.
 * @param calendar of a year of two digits.
 * @param isMonthFirst whether 4/7/2026 is 7 April. The day of a Jalali date is always before its month.
 */
export function dateWithYear(text: string, today: string, calendar: Calendar, isMonthFirst = false): string | null {
  const typed = foldDigits(text)
    .replace(/\p{Cf}/gu, '')
    .replace(/ ?([/.-]) ?/g, '$1')
    .trim();
  const [, start, month, end] =
    /^(\d{4}|\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{1,2})$/.exec(typed) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(typed) ?? [];
  if (start === undefined || month === undefined || end === undefined) return null;
  const isNear = calendar === 'jalali' && Math.abs(1400 + Number(start) - partsOf(today, calendar).year) <= NEAR;
  const [written, day] = start.length > 2 || (isNear && end.length < 3) ? [start, end] : [end, start];
  const year = written.length > 2 ? Number(written) : withCentury(Number(written), calendar);
  const of = calendarOfYear(year);
  const read = (at: string, in_: string): string | null => existingDay({ year, month: Number(in_), day: Number(at) }, of);
  const [first, second] = isMonthFirst && written === end && of === 'gregorian' ? [month, day] : [day, month];
  const found = read(first, second) ?? (written === end ? read(second, first) : null);
  return found !== null && found >= '1900' && found < '2200' ? found : null;
}

const withCentury = (year: number, calendar: Calendar): number => year + (calendar === 'jalali' ? 1400 : year < 70 ? 2000 : 1900);
