import { groupBy } from '../lists/groupBy';
import { mean } from '../numbers/sum';
import { jalaliOf } from '../calendar/jalali';
import type { Review } from '../plan/PlanRecords';
import { reviewFigures } from '../programme/reviewFigures';
import type { RatingsOverTime } from './Dashboard';

const RATINGS = ['engagement', 'loyalty'] as const;
type Rating = (typeof RATINGS)[number];

const MONTHS = 12;
const QUARTERS = 8;
/** The share of months that must have a rating, so that the line has few gaps. */
const ENOUGH = 0.5;

/**
 * The mean engagement and loyalty of accounts: monthly over the last 12 months, or quarterly over the last 8 quarters when half of the
 * months have no rating. An account with several ratings in a period counts once, with their mean. An account without a rating in a period
 * counts with its last known value; otherwise the line would show who was asked instead of how ratings change. Periods before the first
 * rating and after the last one are left out. Without ratings there are no points.
 *
 * @param reviews of each account.
 * @param today yyyy-mm-dd
 * @param calendar of the months and years.
 */
export function ratingsOverTime(
  reviews: readonly (readonly Review[])[],
  today: string,
  calendar: 'gregorian' | 'jalali',
): RatingsOverTime {
  const now = monthOf(today, calendar);
  const given = RATINGS.flatMap((rating) =>
    reviews.flatMap((held, account) =>
      reviewFigures(held, rating, today).map(({ date, value }) => ({ rating, account, value, month: monthOf(date, calendar) })),
    ),
  );
  const byMonth = pointsOf(given, now, MONTHS);
  const filled = new Set(given.map(({ month }) => month).filter((month) => month > now - MONTHS)).size;
  if (filled > 0 && filled >= ENOUGH * byMonth.length)
    return {
      by: 'month',
      points: byMonth.map(({ at, ...means }) => ({ year: Math.floor(at / 12), period: (at % 12) + 1, ...means })),
    };
  const inQuarters = given.map((one) => ({ ...one, month: Math.floor(one.month / 3) }));
  const byQuarter = pointsOf(inQuarters, Math.floor(now / 3), QUARTERS);
  return {
    by: 'quarter',
    points: byQuarter.map(({ at, ...means }) => ({ year: Math.floor(at / 4), period: (at % 4) + 1, ...means })),
  };
}

interface Given {
  rating: Rating;
  account: number;
  value: number;
  /** Months since year 0. */
  month: number;
}

function pointsOf(given: readonly Given[], last: number, count: number) {
  const within = given.filter(({ month }) => month > last - count);
  const months = within.map(({ month }) => month);
  const first = Math.min(...months);
  const length = within.length === 0 ? 0 : Math.max(...months) - first + 1;
  return Array.from({ length }, (_, index) => {
    const here = latestUpTo(within, first + index);
    return { at: first + index, engagement: meanOf(here, 'engagement'), loyalty: meanOf(here, 'loyalty') };
  });
}

/** For every account and rating, the values of the latest period up to `period` that has any. */
function latestUpTo(given: readonly Given[], period: number): Given[] {
  const latest = new Map<string, number>();
  const keyOf = ({ rating, account }: Given) => `${rating} ${account}`;
  for (const one of given) {
    if (one.month <= period) latest.set(keyOf(one), Math.max(one.month, latest.get(keyOf(one)) ?? -Infinity));
  }
  return given.filter((one) => one.month === latest.get(keyOf(one)));
}

function meanOf(given: readonly Given[], rating: Rating): number | null {
  const ofRating = given.filter((one) => one.rating === rating);
  const byAccount = [...groupBy(ofRating, ({ account }) => account).values()];
  return byAccount.length === 0 ? null : mean(byAccount.map((own) => mean(own.map(({ value }) => value))));
}

function monthOf(day: string, calendar: 'gregorian' | 'jalali'): number {
  const written = (calendar === 'jalali' && jalaliOf(day)?.replaceAll('/', '-')) || day;
  const [year = 0, month = 1] = written.split('-').map(Number);
  return year * 12 + month - 1;
}
