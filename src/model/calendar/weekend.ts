import { addDays } from './addDays';
import { weekdayOf } from './weekdayOf';

/** The days on which nothing is scheduled, by what a country has. */
export const WEEKENDS = ['friday', 'thursdayFriday', 'saturdaySunday'] as const;
export type Weekend = (typeof WEEKENDS)[number];

const DAYS: Readonly<Record<Weekend, readonly number[]>> = { friday: [5], thursdayFriday: [4, 5], saturdaySunday: [6, 0] };

/** The day (yyyy-mm-dd) itself, or the first one after it that is not in the weekend. `null` is no weekend. */
export function workingDayFrom(day: string, weekend: Weekend | null): string {
  let working = day;
  while (weekend !== null && DAYS[weekend].includes(weekdayOf(working))) working = addDays(working, 1);
  return working;
}
