import { addMonths } from '../calendar/addMonths';
import { addDays } from '../calendar/addDays';
import type { Cadence } from '../records/Cadence';

/** The day (yyyy-mm-dd) of the review after `last`: 7 days later, or one or three months later. A shorter month gives its last day. */
export function nextReview(last: string, cadence: Cadence): string {
  if (cadence === 'weekly') return addDays(last, 7);
  return addMonths(last, cadence === 'monthly' ? 1 : 3);
}
