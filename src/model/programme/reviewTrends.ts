import { mean } from '../numbers/sum';
import { daysSince } from '../calendar/daysSince';
import type { Review } from '../plan/PlanRecords';
import { isAtLeast } from '../scoring/tolerance';
import type { ReviewTrends, SeriesTrend } from './AccountState';
import { type ReviewFigure, reviewFigures } from './reviewFigures';
import { FEWEST_VALUES, trendDirection } from './trendDirection';

/** A trend covers at most this many reviews; older ones say little about the current direction. */
const MOST_REVIEWS = 8;
/** How far figures of a steady account scatter: ratings 0–10, and health 0–100. */
const SCATTER = { engagement: 1, loyalty: 1, healthThen: 10 } as const;
/** A rating up to this should rise. */
const LOW_RATING = 7;

/**
 * The trends of engagement, loyalty and health over time, over the last four to eight reviews that have a figure, without future ones.
 * Engagement at reviews among ourselves is our opinion; that at reviews with the customer is a series of its own. Loyalty comes from reviews
 * of both kinds, health from internal reviews. A rating is flagged when it falls, or when it is 7 or less and has not risen over four
 * reviews; health when it falls.
 *
 * @param today yyyy-mm-dd
 */
export function reviewTrends(reviews: readonly Review[], today: string): ReviewTrends {
  const internal = reviews.filter(({ kind }) => kind !== 'customer');
  const customer = reviews.filter(({ kind }) => kind === 'customer');
  const health = seriesOf(internal, 'healthThen', today);
  return {
    engagement: rated(seriesOf(internal, 'engagement', today)),
    customerEngagement: rated(seriesOf(customer, 'engagement', today)),
    loyalty: rated(seriesOf(reviews, 'loyalty', today)),
    health: { ...health, isFlagged: health.direction === 'falling' },
  };
}

/** Whether the account falls: one falling series alone says too little. */
export const isFalling = (trends: ReviewTrends): boolean =>
  Object.values(trends).filter(({ direction }: SeriesTrend) => direction === 'falling').length >= 2;

type Series = Omit<SeriesTrend, 'isFlagged'>;

function seriesOf(reviews: readonly Review[], figure: ReviewFigure, today: string): Series {
  const values = reviewFigures(reviews, figure, today).slice(-MOST_REVIEWS);
  const first = values[0]?.date ?? today;
  const timed = values.map(({ date, value }) => ({ at: daysSince(first, date) ?? 0, value }));
  return { values, direction: trendDirection(timed, SCATTER[figure]) };
}

function rated(series: Series): SeriesTrend {
  const last = series.values.slice(-FEWEST_VALUES);
  // Figures of one day cannot have risen.
  const takesTime = last[0]?.date !== last[last.length - 1]?.date;
  const isLow = last.length === FEWEST_VALUES && takesTime && isAtLeast(LOW_RATING, mean(last.map(({ value }) => value)));
  return { ...series, isFlagged: series.direction === 'falling' || (series.direction === 'flat' && isLow) };
}
