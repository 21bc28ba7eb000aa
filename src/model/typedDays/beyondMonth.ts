import { daysInMonth } from '../calendar/calendarParts';
import { foldTyped, monthNamed } from './dayWords';
import { nearestYear } from './readTypedDay';

/** A month as it was typed, and its number of days. */
export interface MonthTyped {
  month: string;
  days: number;
  /** The year that is meant, where none was typed. */
  year: number | null;
}

/**
 * The month of a typed day that it does not have: `31 June`, «۳۱ مهر». Without a year it is the nearest such month. `null` for a day of
 * the month, and for any other text.
 *
 * @param today yyyy-mm-dd.
 * @param past whether the month is the last one rather than the next one.
 */
export function beyondMonth(text: string, today: string, past = false): MonthTyped | null {
  const typed = foldTyped(text);
  const [, day, after, yearAfter] = /^(\d{1,2}) (\p{L}+)(?: (\d{4}))?$/u.exec(typed) ?? [];
  const [, before, date, yearBefore] = /^(\p{L}+) (\d{1,2})(?: (\d{4}))?$/u.exec(typed) ?? [];
  const named = monthNamed(after ?? before ?? '');
  if (!named) return null;
  const typedYear = yearAfter ?? yearBefore;
  const year = typedYear === undefined ? nearestYear(named.month, named.calendar, { today, past }) : Number(typedYear);
  const days = daysInMonth(year, named.month, named.calendar);
  const month = text.match(/\p{L}[\p{L}\u200c]*/u)?.[0] ?? '';
  return Number(day ?? date) > days ? { month, days, year: typedYear === undefined ? year : null } : null;
}
