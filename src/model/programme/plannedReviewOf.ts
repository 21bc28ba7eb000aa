import { isDay } from '../calendar/isDay';
import type { Review } from '../plan/PlanRecords';
import type { ReviewDraft } from './ReviewDraft';
import { lastHeld } from './reviewStage';

/**
 * The planned review that a held review replaces, or `null` if there is none or the review is itself only planned. It has the same kind and
 * no outcome. The first match of:
 * - a review on the same day;
 * - the latest missed review: planned after the last held review and before this one, with nothing entered;
 * - the earliest review planned between this one and its agreed next review, with nothing entered: this one was held early.
 */
export function plannedReviewOf(
  { date, kind, outcome, next }: Pick<ReviewDraft, 'date' | 'kind' | 'outcome' | 'next'>,
  reviews: readonly Review[],
): Review | null {
  if (outcome === null || kind === null || !isDay(date)) return null;
  const since = lastHeld(reviews, date, kind)?.date ?? '';
  const open = reviews.filter((review) => review.kind === kind && review.outcome === null && isDay(review.date));
  const missed = open
    .filter((review) => review.date > since && review.date < date && isOnlyPlanned(review))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  const early = open
    .filter((review) => review.date > date && review.date < next && isOnlyPlanned(review))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  return open.find((review) => review.date === date) ?? missed[0] ?? early[0] ?? null;
}

function isOnlyPlanned({ engagement, loyalty, answers, feedback, problems, learned }: Review): boolean {
  return [engagement, loyalty, answers].every((figure) => figure === null) && `${feedback}${problems}${learned}`.trim() === '';
}
