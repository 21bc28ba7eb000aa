import { mean } from 'simple-statistics';
import { jalaliOf } from '../calendar/jalali';
import type { Review } from '../plan/PlanRecords';
import { reviewFigures } from '../programme/reviewFigures';
import type { RatingsOverTime } from './Dashboard';

const RATINGS = ['engagement', 'loyalty'] as const;
type Rating = (typeof RATINGS)[number];

const MONTHS = 12;
const QUARTERS = 8;
/** The share of the months that must have a rating, lest the line be all holes. */
const ENOUGH = 0.5;

/**
 * The mean engagement and loyalty of accounts: by month over the last twelve, or by quarter over the last eight where half of the months
 * have no rating. An account that was asked several times in a period counts once, with its mean; in a period in which nobody asked it,
 * with what was known last, lest the line follow who was asked instead of how it went. What is before the first rating and after the last
 * is left out; without a rating there are no points.
 *
 * @param reviews of each account.
 * @param today yyyy-mm-dd
 * @param calendar whose months and years these are.
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
  /** Counted through all years. */
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

/** Of every account and rating what was given in the last period up to this one that has any. */
function latestUpTo(given: readonly Given[], period: number): Given[] {
  const latest = new Map<string, number>();
  const keyOf = ({ rating, account }: Given) => `${rating} ${account}`;
  for (const one of given) {
    if (one.month <= period) latest.set(keyOf(one), Math.max(one.month, latest.get(keyOf(one)) ?? -Infinity));
  }
  return given.filter((one) => one.month === latest.get(keyOf(one)));
}

function meanOf(given: readonly Given[], rating: Rating): number | null {
  const byAccount = new Map<number, number[]>();
  for (const one of given) {
    if (one.rating === rating) byAccount.set(one.account, [...(byAccount.get(one.account) ?? []), one.value]);
  }
  return byAccount.size === 0 ? null : mean([...byAccount.values()].map(mean));
}

function monthOf(day: string, calendar: 'gregorian' | 'jalali'): number {
  const written = (calendar === 'jalali' && jalaliOf(day)?.replaceAll('/', '-')) || day;
  const [year = 0, month = 1] = written.split('-').map(Number);
  return year * 12 + month - 1;
}
