import { addMonths } from '../calendar/addMonths';
import { addDays } from '../calendar/addDays';
import type { Cadence } from '../records/Cadence';

/**
 * The day (yyyy-mm-dd) of the review after the one on `last`: 7 days later, or the same day one or three months on, the last day of
 * that month where it is shorter.
 */
export function nextReview(last: string, cadence: Cadence): string {
  if (cadence === 'weekly') return addDays(last, 7);
  return addMonths(last, cadence === 'monthly' ? 1 : 3);
}
