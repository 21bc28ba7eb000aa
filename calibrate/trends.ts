// How often a steady series seems to fall, and how often a falling one is found.
import { trendDirection } from '../src/model/programme/trendDirection';
import { randomFrom } from './random';
import { percent, type Section } from './Section';

const SEED = 20_261_131;
const RUNS = 4000;
const REVIEWS = [4, 5, 6, 7, 8];
/** Points a review that a falling series loses. */
const LOSS = 0.5;
const LEVEL = 8;
export const MOST_FALSE = 0.1;

export interface TrendShares {
  reviews: number;
  /** The share of steady series, 0–1, that seem to fall, and of falling ones that are found. */
  falseAlarms: number;
  found: number;
}

/** Whole figures that scatter by -1, 0 or 1, each as often. */
export function trendShares(runs = RUNS): TrendShares[] {
  return REVIEWS.map((reviews) => {
    const random = randomFrom(SEED + reviews);
    const shareFalling = (loss: number): number => {
      const falling = Array.from({ length: runs }, () => {
        const level = LEVEL + random();
        const values = Array.from({ length: reviews }, (_, at) => ({
          at,
          value: Math.round(level - loss * at) + Math.floor(3 * random()) - 1,
        }));
        return trendDirection(values, 1) === 'falling';
      });
      return falling.filter(Boolean).length / runs;
    };
    return { reviews, falseAlarms: shareFalling(0), found: shareFalling(LOSS) };
  });
}

export const brokenTrends = (found: readonly TrendShares[]): string[] =>
  found
    .filter(({ falseAlarms }) => falseAlarms > MOST_FALSE)
    .map(({ reviews, falseAlarms }) => `with ${reviews} reviews, ${percent(falseAlarms)} of steady series seem to fall`);

export function calibrateTrends(): Section {
  const found = trendShares();
  return {
    title: 'Trends of reviews',
    text: `${RUNS.toLocaleString('en')} series of whole ratings that scatter by a point. Falling ones lose half a point a review.`,
    header: ['reviews', 'steady, but seems to fall', 'falling, and found'],
    rows: found.map(({ reviews, falseAlarms, found: right }) => [`${reviews}`, percent(falseAlarms), percent(right)]),
    broken: brokenTrends(found),
  };
}
