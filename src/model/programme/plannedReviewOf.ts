import type { Review } from '../plan/PlanRecords';
import type { ReviewDraft } from './ReviewDraft';

/** The review in the plan that was planned for the day of this one and takes its outcome: of the same kind and day, and without one. */
export function plannedReviewOf({ date, kind }: Pick<ReviewDraft, 'date' | 'kind'>, reviews: readonly Review[]): Review | null {
  return reviews.find((review) => review.date === date && review.kind === kind && review.outcome === null) ?? null;
}
