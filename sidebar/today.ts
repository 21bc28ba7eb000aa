import { isoDay } from '../src/model/calendar/isoDay';

/** The current day of this browser, yyyy-mm-dd. */
export function today(): string {
  const now = new Date();
  return isoDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
