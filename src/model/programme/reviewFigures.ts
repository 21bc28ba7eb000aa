import { isDay } from '../calendar/isDay';
import type { Review } from '../plan/PlanRecords';
import { isAtLeast } from '../scoring/tolerance';

/** The figures that reviews have, and the highest that each can be; the lowest is 0. */
const HIGHEST = { engagement: 10, loyalty: 10, healthThen: 100 } as const;
export type ReviewFigure = keyof typeof HIGHEST;

/**
 * One figure over all reviews until today, the oldest first: with the day (yyyy-mm-dd) of each. A review without the figure, or with one
 * that is outside its scale, is left out; one that has no outcome yet counts, since what the customer said stands.
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
