// Converts between Jalali dates, 1403/07/30, and Gregorian days, 2024-10-21.
import { foldDigits } from '../names/foldDigits';
import { existingDay, partsOf } from './calendarParts';
import { isoDay } from './isoDay';

/** From 1800 on, a year is probably a Gregorian one in the wrong column: Jalali 1800 begins in 2421. */
const [FIRST_YEAR, LAST_YEAR] = [1000, 1799];
/** Invisible direction marks, which Persian keyboards add. */
const UNSEEN = /\p{Cf}/gu;

/** The Jalali date of a Gregorian day (yyyy-mm-dd); `null` outside the Jalali years 1000 to 1799. */
export function jalaliOf(day: string): string | null {
  const { year, month, day: date } = partsOf(day, 'jalali');
  return year >= FIRST_YEAR && year <= LAST_YEAR ? isoDay(year, month, date).replaceAll('-', '/') : null;
}

/**
 * The Gregorian day (yyyy-mm-dd) of a Jalali date: a year of four digits from 1000 to 1799, then month and day of one or two digits. Digits
 * can be Latin, Persian or Arabic; the separator is `/` or `-`. `null` for any other text and for a day that does not exist.
 */
export function gregorianOf(text: string): string | null {
  const written = foldDigits(text).replace(UNSEEN, '').trim();
  const [, year, , month, day] = (/^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/.exec(written) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  return year < FIRST_YEAR || year > LAST_YEAR ? null : existingDay({ year, month, day }, 'jalali');
}
