import { isDay } from '../calendar/isDay';
import type { Review } from '../plan/PlanRecords';
import { isAtLeast } from '../scoring/tolerance';

/** The figures of a review with their maximum; the minimum is 0. */
const HIGHEST = { engagement: 10, loyalty: 10, healthThen: 100 } as const;
export type ReviewFigure = keyof typeof HIGHEST;

/**
 * One figure of all reviews until today, oldest first, each with its day (yyyy-mm-dd). Reviews without the figure, or with one outside its
 * scale, are excluded. A review without an outcome still counts, because the customer's answer remains valid.
 */
export function reviewFigures(
  reviews: readonly Review[],
  figure: ReviewFigure,
  today: string,
): { date: string; value: number }[] {
  return reviews
    .filter(({ date }) => isDay(date) && date <= today)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .flatMap((review) => {
      const value = review[figure];
      return value !== null && isAtLeast(value, 0) && isAtLeast(HIGHEST[figure], value) ? [{ date: review.date, value }] : [];
    });
}
