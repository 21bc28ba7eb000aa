import { toGregorian, toJalaali, jalaaliMonthLength } from 'jalaali-js';
import { addMonths } from '../../src/model/calendar/addMonths';
import { isoDay } from '../../src/model/calendar/isoDay';
import { addDays } from '../../src/model/calendar/addDays';

/** The last day (yyyy-mm-dd) of the month that a day lies in, by the calendar of the page's language. */
export function lastDayOfMonth(day: string, language: 'en' | 'fa'): string {
  if (language === 'en') return addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const { jy, jm } = toJalaali(year, month, date);
  const { gy, gm, gd } = toGregorian(jy, jm, jalaaliMonthLength(jy, jm));
  return isoDay(gy, gm, gd);
}
