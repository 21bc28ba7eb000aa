import { addMonths } from '../calendar/addMonths';
import { addDays } from '../calendar/addDays';

/** How far a button moves a day on. */
export const DAY_STEPS = ['1d', '1w', '2w', '1m', '3m', '6m', '1y'] as const;
export type DayStep = (typeof DAY_STEPS)[number];

const STEPS: Readonly<Record<DayStep, (day: string) => string>> = {
  '1d': (day) => addDays(day, 1),
  '1w': (day) => addDays(day, 7),
  '2w': (day) => addDays(day, 14),
  '1m': (day) => addMonths(day, 1),
  '3m': (day) => addMonths(day, 3),
  '6m': (day) => addMonths(day, 6),
  '1y': (day) => addMonths(day, 12),
};

/** The day (yyyy-mm-dd) a step later; of months the same day, or the last of a month that is shorter. */
export function addToDay(day: string, step: DayStep): string {
  return STEPS[step](day);
}

/** A due date moved on by a step: from the day it was due, but from today where that is past or was never given. */
export function postpone(due: string, step: DayStep, today: string): string {
  return addToDay(due > today ? due : today, step);
}
