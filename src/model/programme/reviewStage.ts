import { isDay } from '../calendar/isDay';
import type { Review } from '../plan/PlanRecords';

const REVIEW_STAGES = ['held', 'unfinished', 'planned'] as const;
export type ReviewStage = (typeof REVIEW_STAGES)[number];

/**
 * The stage of a review:
 * - `held`: its day is today or past, and it has an outcome;
 * - `unfinished`: its day is past, and it has no outcome. Its figures count, but the review stays due;
 * - `planned`: its day is in the future, or it is today and has no outcome yet.
 *
 * @returns `null` when the date is not a valid day.
 */
export function reviewStage({ date, outcome }: Pick<Review, 'date' | 'outcome'>, today: string): ReviewStage | null {
  if (!isDay(date)) return null;
  if (date > today) return 'planned';
  if (outcome !== null) return 'held';
  return date === today ? 'planned' : 'unfinished';
}

/**
 * The latest held review; of two on one day, the later one in the list. `null` without any.
 *
 * @param kind only reviews of this kind; any kind by default.
 */
export function lastHeld(reviews: readonly Review[], today: string, kind?: Review['kind']): Review | null {
  const held = reviews.filter((review) => reviewStage(review, today) === 'held' && (kind === undefined || review.kind === kind));
  return held.reduce<Review | null>((last, review) => (last === null || review.date >= last.date ? review : last), null);
}
