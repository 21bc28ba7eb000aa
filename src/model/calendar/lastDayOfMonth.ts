import type { Calendar } from './Calendar';
import { dayOfParts, partsOf } from './calendarParts';

/** The last day (yyyy-mm-dd) of the month that contains a day, in the given calendar. */
export const lastDayOfMonth = (day: string, calendar: Calendar): string =>
  dayOfParts({ ...partsOf(day, calendar), day: 31 }, calendar);
