import type { Calendar } from './Calendar';
import { dayOfParts, partsOf } from './calendarParts';

/**
 * Adds months of a calendar to a day (yyyy-mm-dd); negative `months` go back. A shorter month gives its last day: one month after 31 January
 * is 28 February.
 */
export function addMonths(date: string, months: number, calendar: Calendar = 'gregorian'): string {
  const { year, month, day } = partsOf(date, calendar);
  const counted = year * 12 + month - 1 + months;
  return dayOfParts({ year: Math.floor(counted / 12), month: (((counted % 12) + 12) % 12) + 1, day }, calendar);
}
