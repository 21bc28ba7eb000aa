import { isDay } from '../calendar/isDay';
import type { Review } from '../plan/PlanRecords';
import type { ReviewDraft } from './ReviewDraft';
import { lastHeld } from './reviewStage';

/**
 * The planned review that one which was held takes the place of: of the same kind and without an outcome, on the same day, else the
 * latest since the last one held that was only planned, with nothing written down, and whose day passed, else the earliest planned for
 * a day before the one now agreed on for the next: this one came early. `null` without one, and for a review that is being planned itself.
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
