import { addDays } from './addDays';
import { weekdayOf } from './weekdayOf';

export const WEEK_STARTS = ['monday', 'saturday', 'sunday'] as const;
export type WeekStart = (typeof WEEK_STARTS)[number];

/** The state of a due date: past, between today and the end of this week, after that, or without a date. */
export type DueState = 'overdue' | 'thisWeek' | 'later' | 'none';

/** A date of today is not overdue. Days are yyyy-mm-dd. */
export function dueState(due: string, today: string, weekStart: WeekStart): DueState {
  if (due === '') return 'none';
  if (due < today) return 'overdue';
  return due <= lastDayOfWeek(today, weekStart) ? 'thisWeek' : 'later';
}

/** Days of the week as in JavaScript: 0 is Sunday. */
const FIRST_DAYS: Readonly<Record<WeekStart, number>> = { sunday: 0, monday: 1, saturday: 6 };

function lastDayOfWeek(day: string, weekStart: WeekStart): string {
  const sinceFirst = (weekdayOf(day) - FIRST_DAYS[weekStart] + 7) % 7;
  return addDays(day, 6 - sinceFirst);
}
