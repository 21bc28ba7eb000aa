// Whether a key account may lose its tier: the guard against demotion by accident.
import { addDays } from '../calendar/addDays';
import { daysSince } from '../calendar/daysSince';
import { isAtLeast } from '../scoring/tolerance';

/** What the reviews of a key account below the line say. */
export interface DemotionCase {
  allowed: boolean;
  /** The first review of the unbroken run below the line, yyyy-mm-dd; null while there is none. */
  since: string | null;
  /** Reviews in that run, and the days from its first review until today. */
  reviews: number;
  days: number;
  /** The earliest day on which a further review makes it possible, yyyy-mm-dd; null when it is possible today. */
  possibleFrom: string | null;
}

/** One confirmation of tiers, and the account's score on that day. */
export interface TierReview {
  /** yyyy-mm-dd */
  day: string;
  score: number | null;
}

export const FEWEST_REVIEWS = 2;
export const FEWEST_DAYS = 90;

/**
 * A demotion needs a score below `keepFrom` at every review during at least 90 days, at least two of them.
 *
 * What counts is the latest unbroken run of reviews below the line. Several reviews of one day are one, and one of them at the line
 * or above breaks the run. A review without a score breaks nothing and counts nothing; one after `today`, or of no day, is left out.
 *
 * @param reviews in any order; those at which the account was key. Where tiers are being confirmed today, today's is one of them.
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

/** The days of the run, the earliest first. */
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
