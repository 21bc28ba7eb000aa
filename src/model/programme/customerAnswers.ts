import type { Review } from '../plan/PlanRecords';
import { reviewFigures } from './reviewFigures';

/**
 * The customer's own answers on loyalty until today, oldest first, each with its day: figures of reviews with the customer that at least one
 * person answered. Every other figure on loyalty is our opinion.
 */
export function customerAnswers(reviews: readonly Review[], today: string): { date: string; value: number }[] {
  const asked = reviews.filter(({ kind, answers }) => kind === 'customer' && answers !== null && answers >= 1);
  return reviewFigures(asked, 'loyalty', today);
}
