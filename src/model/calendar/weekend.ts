import { addDays } from './addDays';
import type { Calendar } from './Calendar';
import { partsOf } from './calendarParts';
import { weekdayOf } from './weekdayOf';

/** The days on which nothing is scheduled, by what a country has. */
export const WEEKENDS = ['friday', 'thursdayFriday', 'saturdaySunday'] as const;
export type Weekend = (typeof WEEKENDS)[number];

const DAYS: Readonly<Record<Weekend, readonly number[]>> = { friday: [5], thursdayFriday: [4, 5], saturdaySunday: [6, 0] };

/**
 * The fixed public holidays of the Persian year from its second month on, month * 100 + day: 14 and 15 Khordad, 22 Bahman, 29 Esfand, and the
 * day of a leap year after that.
 */
const HOLIDAYS: readonly number[] = [314, 315, 1122, 1229, 1230];
/** Farvardin begins with the holidays of Nowruz. They are over with its 13th, and few offices work on the days between. */
const NOWRUZ_ENDS = 113;

/**
 * The day (yyyy-mm-dd) itself, or the nearest one after it (before it, with `step` -1) that is neither in the weekend nor, in the Persian
 * calendar, a holiday. Without a weekend, `null`, every day counts.
 */
export function workingDayFrom(day: string, weekend: Weekend | null, calendar: Calendar = 'gregorian', step: 1 | -1 = 1): string {
  let working = day;
  while (weekend !== null && (DAYS[weekend].includes(weekdayOf(working)) || (calendar === 'jalali' && isHoliday(working))))
    working = addDays(working, step);
  return working;
}

function isHoliday(day: string): boolean {
  const { month, day: date } = partsOf(day, 'jalali');
  const place = month * 100 + date;
  return place <= NOWRUZ_ENDS || HOLIDAYS.includes(place);
}
