import { isDay } from '../calendar/isDay';
import type { Review } from '../plan/PlanRecords';

export const REVIEW_STAGES = ['held', 'unfinished', 'planned'] as const;
export type ReviewStage = (typeof REVIEW_STAGES)[number];

/**
 * How far a review is:
 * - `held`: its day is today or past, and it has an outcome;
 * - `unfinished`: its day is past, and nobody gave an outcome. Its figures count; as a review it does not, so that it stays due;
 * - `planned`: its day is ahead, or it is today and has no outcome yet.
 *
 * @returns `null` where the date is no day.
 */
export function reviewStage({ date, outcome }: Pick<Review, 'date' | 'outcome'>, today: string): ReviewStage | null {
  if (!isDay(date)) return null;
  if (date > today) return 'planned';
  if (outcome !== null) return 'held';
  return date === today ? 'planned' : 'unfinished';
}

/**
 * The latest review that was held, of two on one day the later in the list; `null` without one.
 *
 * @param kind only of this kind; left out, of any.
 */
export function lastHeld(reviews: readonly Review[], today: string, kind?: Review['kind']): Review | null {
  const held = reviews.filter((review) => reviewStage(review, today) === 'held' && (kind === undefined || review.kind === kind));
  return held.reduce<Review | null>((last, review) => (last === null || review.date >= last.date ? review : last), null);
}
