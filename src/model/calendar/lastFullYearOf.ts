import type { Calendar } from './Calendar';

/**
 * The last full year of a calendar on a day (yyyy-mm-dd). A Jalali year begins around 21 March. Using that fixed day is accurate enough for
 * a default that users can change.
 */
export function lastFullYearOf(calendar: Calendar, today: string): number {
  const year = Number(today.slice(0, 'yyyy'.length));
  if (calendar === 'gregorian') return year - 1;
  const isAfterNowruz = today.slice('yyyy-'.length) >= '03-21';
  return year - 621 - (isAfterNowruz ? 1 : 2);
}
