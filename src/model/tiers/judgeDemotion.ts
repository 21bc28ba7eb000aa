// Whether a key account can lose its tier: a guard against accidental demotion.
import { addDays } from '../calendar/addDays';
import { daysSince } from '../calendar/daysSince';
import { isAtLeast } from '../scoring/tolerance';

/** The review history of a key account below the line. */
export interface DemotionCase {
  allowed: boolean;
  /** The first review of the unbroken run below the line, yyyy-mm-dd; null without such a run. */
  since: string | null;
  /** The number of reviews in that run, and the days from its first review until today. */
  reviews: number;
  days: number;
  /** The earliest day on which another review allows a demotion, yyyy-mm-dd; null when it is allowed today. */
  possibleFrom: string | null;
}

/** One confirmation of tiers, with the account's score on that day. */
export interface TierReview {
  /** yyyy-mm-dd */
  day: string;
  score: number | null;
}

const FEWEST_REVIEWS = 2;
export const FEWEST_DAYS = 90;

/**
 * A demotion requires a score below `keepFrom` at every review during at least 90 days, with at least two reviews.
 *
 * Only the latest unbroken run of reviews below the line counts. Several reviews on one day count once, and the run breaks if any of them
 * is at the line or above. A review without a score is ignored, and so are reviews after `today` or with an invalid day.
 *
 * @param reviews in any order: those at which the account was key. If tiers are being confirmed today, includes today's.
 * @param today yyyy-mm-dd
 */
export function judgeDemotion(reviews: readonly TierReview[], keepFrom: number, today: string): DemotionCase {
  const run = latestRun(reviews, keepFrom, today);
  const since = run[0] ?? null;
  const days = daysSince(since ?? '', today) ?? 0;
  const allowed = run.length >= FEWEST_REVIEWS && days >= FEWEST_DAYS;
  const ripe = addDays(since ?? today, FEWEST_DAYS);
  return { allowed, since, reviews: run.length, days, possibleFrom: allowed ? null : ripe > today ? ripe : today };
}

/** The days of the run, earliest first. */
function latestRun(reviews: readonly TierReview[], keepFrom: number, today: string): string[] {
  const isBelow = new Map<string, boolean>();
  for (const { day, score } of reviews) {
    const counts = score !== null && day <= today && !Number.isNaN(Date.parse(day));
    if (counts) isBelow.set(day, (isBelow.get(day) ?? true) && !isAtLeast(score, keepFrom));
  }
  const days = [...isBelow.keys()].sort();
  const above = days.filter((day) => !isBelow.get(day));
  return days.slice(days.indexOf(above[above.length - 1] ?? '') + 1);
}
