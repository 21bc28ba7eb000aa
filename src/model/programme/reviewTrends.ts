import { mean } from 'simple-statistics';
import type { Review } from '../plan/PlanRecords';
import { isAtLeast, withoutNoise } from '../scoring/tolerance';
import type { ReviewTrends, SeriesTrend, TrendDirection } from './AccountState';
import { type ReviewFigure, reviewFigures } from './reviewFigures';
import { trend } from './trend';

/** A trend is that of the last reviews; what was before them is another story. */
const MOST_REVIEWS = 6;
/** Up to so much a review, a series is flat: of ratings 0–10, and of health 0–100. */
const FLAT_RATING = 0.1;
const FLAT_HEALTH = 2;
/** A rating that is as high as this has no need to rise. */
const HIGH_RATING = 9;

/**
 * Where engagement, loyalty and health go: the slope a review over the last three to six that have a figure, the unheld ones ahead left out.
 * Engagement and loyalty are those of reviews of either kind, and are flagged when they fall, or stay flat at less than 9 on average.
 * Health is what was noted at internal reviews, and is flagged when it falls.
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
