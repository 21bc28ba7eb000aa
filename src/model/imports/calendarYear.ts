// The year of a day (yyyy-mm-dd), in either calendar.
import { toJalaali } from 'jalaali-js';

export function gregorianYear(date: string): number {
  return Number(date.slice(0, 4));
}

export function jalaliYear(date: string): number {
  return toJalaali(gregorianYear(date), Number(date.slice(5, 7)), Number(date.slice(8, 10))).jy;
}
