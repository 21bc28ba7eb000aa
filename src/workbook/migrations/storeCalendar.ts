import { calendarOfYear } from '../../model/calendar/calendarOfYear';
import type { Migration } from './Migration';

/** From 1 to 2: the calendar of the years, so far only visible in the last full year, becomes a setting. */
export const storeCalendar: Migration = function* ({ settings }) {
  const year = Number(settings['lastFullYear'] ?? '');
  if (year > 0 && settings['calendar'] === undefined) yield { kind: 'setting', key: 'calendar', value: calendarOfYear(year) };
};
