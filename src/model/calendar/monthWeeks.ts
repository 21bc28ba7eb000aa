import { addDays } from './addDays';
import type { Calendar } from './Calendar';
import { dayOfParts, partsOf } from './calendarParts';
import { lastDayOfMonth } from './lastDayOfMonth';
import { weekdayOf } from './weekdayOf';

/**
 * The weeks of the month that contains a day, each with seven days (yyyy-mm-dd); `null` where a day belongs to another month.
 * @param firstWeekday 0 is Sunday.
 */
export function monthWeeks(day: string, calendar: Calendar, firstWeekday: number): (string | null)[][] {
  const first = dayOfParts({ ...partsOf(day, calendar), day: 1 }, calendar);
  const last = lastDayOfMonth(day, calendar);
  const weeks: (string | null)[][] = [];
  for (let week = addDays(first, -((weekdayOf(first) - firstWeekday + 7) % 7)); week <= last; week = addDays(week, 7))
    weeks.push(
      Array.from({ length: 7 }, (_, place) => addDays(week, place)).map((each) => (each < first || each > last ? null : each)),
    );
  return weeks;
}
