import { toJalaali } from 'jalaali-js';
import type { FiscalYears } from './FiscalYears';

/** The year that contains a day (yyyy-mm-dd). */
export function yearOf(day: string, { calendar, firstMonth }: FiscalYears): number {
  let [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (calendar === 'jalali') ({ jy: year, jm: month } = toJalaali(year, month, Number(day.slice(8, 10))));
  return firstMonth > 1 && month >= firstMonth ? year + 1 : year;
}
