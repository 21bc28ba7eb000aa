import { mean } from 'simple-statistics';
import type { Review } from '../plan/PlanRecords';
import { isAtLeast, withoutNoise } from '../scoring/tolerance';
import type { ReviewTrends, SeriesTrend, TrendDirection } from './AccountState';
import { type ReviewFigure, reviewFigures } from './reviewFigures';
import { trend } from './trend';

/** A trend covers at most this many reviews; older ones say little about the current direction. */
const MOST_REVIEWS = 6;
/** A slope per review up to this is flat: for ratings 0–10, and for health 0–100. */
const FLAT_RATING = 0.1;
const FLAT_HEALTH = 2;
/** A rating this high does not need to rise. */
const HIGH_RATING = 9;

/**
 * The trends of engagement, loyalty and health: the slope per review over the last three to six reviews that have a figure, without future
 * ones. Engagement and loyalty come from reviews of both kinds. They are flagged when they fall, or stay flat below an average of 9. Health
 * comes from internal reviews and is flagged when it falls.
 *
 * @param today yyyy-mm-dd
 */
export function reviewTrends(reviews: readonly Review[], today: string): ReviewTrends {
  const internal = reviews.filter(({ kind }) => kind === 'internal');
  const health = seriesOf(internal, 'healthThen', FLAT_HEALTH, today);
  return {
    engagement: rated(seriesOf(reviews, 'engagement', FLAT_RATING, today)),
    loyalty: rated(seriesOf(reviews, 'loyalty', FLAT_RATING, today)),
    health: { ...health, isFlagged: health.direction === 'falling' },
  };
}

type Series = Omit<SeriesTrend, 'isFlagged'>;

function seriesOf(reviews: readonly Review[], figure: ReviewFigure, flat: number, today: string): Series {
  const values = reviewFigures(reviews, figure, today).slice(-MOST_REVIEWS);
  const slope = trend(values.map(({ value }) => value));
  return { values, slope: slope === null ? null : withoutNoise(slope), direction: directionOf(slope, flat) };
}

function directionOf(slope: number | null, flat: number): TrendDirection {
  if (slope === null) return 'tooFew';
  if (!isAtLeast(flat, slope)) return 'rising';
  return isAtLeast(slope, -flat) ? 'flat' : 'falling';
}

function rated(series: Series): SeriesTrend {
  const isHigh = series.values.length > 0 && isAtLeast(mean(series.values.map(({ value }) => value)), HIGH_RATING);
  return { ...series, isFlagged: series.direction === 'falling' || (series.direction === 'flat' && !isHigh) };
}
