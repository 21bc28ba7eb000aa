import { jalaaliMonthLength, toGregorian, toJalaali } from 'jalaali-js';
import { addMonths } from './addMonths';
import type { Calendar } from './Calendar';
import { isoDay } from './isoDay';

/**
 * The same day a year earlier (yyyy-mm-dd), by month and day of the calendar. A leap day becomes the last day of its month: 29 February
 * gives 28 February, Esfand 30 gives Esfand 29.
 */
export function yearBefore(day: string, calendar: Calendar): string {
  if (calendar === 'gregorian') return addMonths(day, -12);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const { jy, jm, jd } = toJalaali(year, month, date);
  const { gy, gm, gd } = toGregorian(jy - 1, jm, Math.min(jd, jalaaliMonthLength(jy - 1, jm)));
  return isoDay(gy, gm, gd);
}
