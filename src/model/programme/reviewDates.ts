import type { Calendar } from '../calendar/Calendar';
import { daysSince } from '../calendar/daysSince';
import type { Weekend } from '../calendar/weekend';
import { isDay } from '../calendar/isDay';
import type { Review } from '../plan/PlanRecords';
import type { Cadence } from '../records/Cadence';
import type { ReviewDates } from './AccountState';
import { nextReview } from './nextReview';
import { lastHeld, reviewStage } from './reviewStage';

/**
 * The last and the next review of one kind. The next review is the first of these that exists:
 * 1. the earliest review planned for today or later;
 * 2. the latest review after the last held one, if its day is past and it has no outcome: it has been due since that day;
 * 3. the next day agreed at the last review;
 * 4. the last review plus one period of the cadence;
 * 5. today, if there never was a review: regular reviews start at once. The first one is late once one period of the cadence has passed
 *    since the account has its tier; it has been due since the end of that period.
 *
 * Without a cadence only planned reviews count (1 and 2). Otherwise a day agreed while the account was key would stay due forever.
 *
 * @param cadence `null` when the account has no regular reviews.
 * @param today yyyy-mm-dd
 * @param since the day (yyyy-mm-dd) since which the account has its tier; '' where that is unknown: the first review is never late then.
 * @param weekend no regular review is on it; a day that people agreed on stays.
 * @param calendar whose months the cadence counts; Gregorian by default.
 */
export function reviewDates(
  reviews: readonly Review[],
  kind: 'internal' | 'customer',
  cadence: Cadence | null,
  today: string,
  since = '',
  weekend: Weekend | null = null,
  calendar?: Calendar,
): ReviewDates {
  const last = lastHeld(reviews, today, kind);
  const next =
    planned(reviews, kind, last, today) ??
    (cadence === null ? '' : regular(last, today, since, (day) => nextReview(day, cadence, weekend, calendar)));
  return { last: last?.date ?? '', next, lateBy: daysSince(next, today), isDue: next !== '' && next <= today };
}

function planned(reviews: readonly Review[], kind: Review['kind'], last: Review | null, today: string): string | undefined {
  const days = (stage: 'planned' | 'unfinished') =>
    reviews
      .filter((review) => review.kind === kind && reviewStage(review, today) === stage)
      .map(({ date }) => date)
      .sort();
  const missed = days('unfinished').filter((day) => day > (last?.date ?? ''));
  return days('planned')[0] ?? missed[missed.length - 1];
}

function regular(last: Review | null, today: string, since: string, after: (day: string) => string): string {
  if (last !== null) return isDay(last.next) && last.next > last.date ? last.next : after(last.date);
  const first = since === '' ? today : after(since);
  return first < today ? first : today;
}
