import { calendarOfYear } from '../calendar/calendarOfYear';
import { daysInMonth } from '../calendar/calendarParts';
import { foldTyped, monthNamed, type NamedMonth } from './dayWords';
import { nearestYear } from './readTypedDay';

/** A month as it was typed, and its number of days. */
export interface MonthTyped {
  /** '' where it was typed in figures. */
  month: string;
  named: NamedMonth;
  days: number;
  /** The year that is meant, unless it was typed behind the name of the month. */
  year: number | null;
}

/**
 * The month of a typed day that it does not have: `31 June`, «۳۱ مهر», `31/6/2026`, ۱۴۰۴/۱۲/۳۰. Without a year it is the nearest such month. `null` for a day of
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
  if (!named) return inFigures(typed);
  const typedYear = yearAfter ?? yearBefore;
  const year = typedYear === undefined ? nearestYear(named.month, named.calendar, { today, past }) : Number(typedYear);
  const days = daysInMonth(year, named.month, named.calendar);
  const month = text.match(/\p{L}[\p{L}\u200c]*/u)?.[0] ?? '';
  return Number(day ?? date) > days ? { month, named, days, year: typedYear === undefined ? year : null } : null;
}

function inFigures(typed: string): MonthTyped | null {
  const [, start = '', middle, end = ''] = /^(\d{4}|\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{1,2})$/.exec(typed) ?? [];
  const [year, day] = (start.length > 2 ? [start, end] : [end, start]).map(Number);
  const month = Number(middle);
  if (year === undefined || year < 1000 || day === undefined || day > 31 || month < 1 || month > 12) return null;
  const calendar = calendarOfYear(year);
  const days = daysInMonth(year, month, calendar);
  return day > days ? { month: '', named: { calendar, month }, days, year } : null;
}
