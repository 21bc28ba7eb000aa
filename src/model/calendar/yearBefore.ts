import { addMonths } from './addMonths';
import type { Calendar } from './Calendar';

/**
 * The same day a year earlier (yyyy-mm-dd), by month and day of the calendar. A leap day becomes the last day of its month: 29 February
 * gives 28 February, Esfand 30 gives Esfand 29.
 */
export const yearBefore = (day: string, calendar: Calendar): string => addMonths(day, -12, calendar);
