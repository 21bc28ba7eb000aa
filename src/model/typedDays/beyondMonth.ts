import { daysInMonth, partsOf } from '../calendar/calendarParts';
import { foldTyped, monthNamed } from './dayWords';

/** A month as it was typed, and its number of days. */
export interface MonthTyped {
  month: string;
  days: number;
}

/** A leap year is among so many. */
const LEAP_CYCLE = 8;

/**
 * The month of a typed day that it does not have: `31 June`, «۳۱ مهر». Without a year it has as many days as in its longest year. `null` for
 * a day of the month, and for any other text.
 *
 * @param today yyyy-mm-dd.
 */
export function beyondMonth(text: string, today: string): MonthTyped | null {
  const typed = foldTyped(text);
  const [, day, after, yearAfter] = /^(\d{1,2}) (\p{L}+)(?: (\d{4}))?$/u.exec(typed) ?? [];
  const [, before, date, yearBefore] = /^(\p{L}+) (\d{1,2})(?: (\d{4}))?$/u.exec(typed) ?? [];
  const named = monthNamed(after ?? before ?? '');
  if (!named) return null;
  const year = yearAfter ?? yearBefore;
  const first = partsOf(today, named.calendar).year;
  const years = year === undefined ? Array.from({ length: LEAP_CYCLE }, (_, away) => first + away) : [Number(year)];
  const days = Math.max(...years.map((each) => daysInMonth(each, named.month, named.calendar)));
  const month = text.match(/\p{L}[\p{L}\u200c]*/u)?.[0] ?? '';
  return Number(day ?? date) > days ? { month, days } : null;
}
