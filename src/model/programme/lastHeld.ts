import type { Review } from '../plan/PlanRecords';
import { reviewStage } from './reviewStage';

/**
 * The latest review that was held, of two on one day the later in the list; `null` without one.
 *
 * @param kind only of this kind; left out, of any.
 */
export function lastHeld(reviews: readonly Review[], today: string, kind?: Review['kind']): Review | null {
  const held = reviews.filter((review) => reviewStage(review, today) === 'held' && (kind === undefined || review.kind === kind));
  return held.reduce<Review | null>((last, review) => (last === null || review.date >= last.date ? review : last), null);
}
