import { isoDay } from './isoDay';

/** Adds months to a day (yyyy-mm-dd). A shorter month gives its last day: one month after 31 January is 28 February. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const counted = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(counted / 12), (counted % 12) + 1];
  return isoDay(newYear, newMonth, Math.min(day, daysIn(newYear, newMonth)));
}

function daysIn(year: number, month: number): number {
  const lastDay = new Date(0);
  lastDay.setUTCFullYear(year, month, 0);
  return lastDay.getUTCDate();
}
