import { addDays } from '../calendar/addDays';
import { addMonths } from '../calendar/addMonths';
import type { Calendar } from '../calendar/Calendar';
import { workingDayFrom, type Weekend } from '../calendar/weekend';
import type { Cadence } from '../records/Cadence';

/**
 * The day (yyyy-mm-dd) of the review after `last`: 7 days later, or one or three months of the calendar later. A shorter month gives its last
 * day, and a day of the weekend or a holiday the working day after it.
 */
export function nextReview(last: string, cadence: Cadence, weekend: Weekend | null = null, calendar?: Calendar): string {
  return workingDayFrom(
    cadence === 'weekly' ? addDays(last, 7) : addMonths(last, cadence === 'monthly' ? 1 : 3, calendar),
    weekend,
    calendar,
  );
}
