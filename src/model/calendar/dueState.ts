import { addDays } from './addDays';

export const WEEK_STARTS = ['monday', 'saturday', 'sunday'] as const;
export type WeekStart = (typeof WEEK_STARTS)[number];

/** Where a due date stands: past, from today to the end of this week, after that, or not given. */
export type DueState = 'overdue' | 'thisWeek' | 'later' | 'none';

/** What is due today is not overdue yet. Days are yyyy-mm-dd. */
export function dueState(due: string, today: string, weekStart: WeekStart): DueState {
  if (due === '') return 'none';
  if (due < today) return 'overdue';
  return due <= lastDayOfWeek(today, weekStart) ? 'thisWeek' : 'later';
}

/** Days of the week as JavaScript counts them, from Sunday. */
const FIRST_DAYS: Readonly<Record<WeekStart, number>> = { sunday: 0, monday: 1, saturday: 6 };

function lastDayOfWeek(day: string, weekStart: WeekStart): string {
  const sinceFirst = (new Date(`${day}T00:00:00Z`).getUTCDay() - FIRST_DAYS[weekStart] + 7) % 7;
  return addDays(day, 6 - sinceFirst);
}
