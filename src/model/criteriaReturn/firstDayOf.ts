import { gregorianOf } from '../calendar/jalali';
import { isoDay } from '../calendar/isoDay';

/** Years of the Jalali calendar stand below this one, Gregorian ones above. */
const BETWEEN_CALENDARS = 1700;

/** The Gregorian day (yyyy-mm-dd) on which a year begins; 1400 is a Jalali year, 2021 a Gregorian one. */
export function firstDayOf(year: number): string {
  const jalali = year < BETWEEN_CALENDARS ? gregorianOf(`${year}/01/01`) : null;
  return jalali ?? isoDay(year, 1, 1);
}
