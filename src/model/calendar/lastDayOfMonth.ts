import { toGregorian, toJalaali, jalaaliMonthLength } from 'jalaali-js';
import { addDays } from './addDays';
import { addMonths } from './addMonths';
import type { Calendar } from './Calendar';
import { isoDay } from './isoDay';

/** The last day (yyyy-mm-dd) of the month that contains a day, in the given calendar. */
export function lastDayOfMonth(day: string, calendar: Calendar): string {
  if (calendar === 'gregorian') return addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const { jy, jm } = toJalaali(year, month, date);
  const { gy, gm, gd } = toGregorian(jy, jm, jalaaliMonthLength(jy, jm));
  return isoDay(gy, gm, gd);
}
