import { daysSince } from '../calendar/daysSince';
import { isDay } from '../calendar/isDay';
import type { Review } from '../plan/PlanRecords';
import type { Cadence } from '../records/Cadence';
import type { ReviewDates } from './AccountState';
import { nextReview } from './nextReview';
import { lastHeld, reviewStage } from './reviewStage';

/**
 * When an account was last reviewed, and when it is to be reviewed next, for reviews of one kind. The next is, the first that there is:
 * 1. the earliest that is planned for today or later;
 * 2. the latest that was planned since the last one and not held, or was held and has no outcome: it is due since its day;
 * 3. the day that somebody wrote down at the last one;
 * 4. the last one and a period of the cadence;
 * 5. today, where there never was one: an account that is to be reviewed regularly begins at once.
 *
 * Without a cadence only what is planned counts (1 and 2), lest a date written down while the account was key make it due for ever.
 *
 * @param cadence `null` where the account is not reviewed regularly.
 * @param today yyyy-mm-dd
 */
export function reviewDates(
  reviews: readonly Review[],
  kind: 'internal' | 'customer',
  cadence: Cadence | null,
  today: string,
): ReviewDates {
  const last = lastHeld(reviews, today, kind);
  const next = planned(reviews, kind, last, today) ?? (cadence === null ? '' : regular(last, cadence, today));
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

function regular(last: Review | null, cadence: Cadence, today: string): string {
  if (last === null) return today;
  return isDay(last.next) && last.next > last.date ? last.next : nextReview(last.date, cadence);
}
