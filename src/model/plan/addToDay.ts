import { addMonths } from '../calendar/addMonths';
import { addDays } from '../calendar/addDays';

/** The steps by which buttons postpone a day. */
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

/** Adds a step to a day (yyyy-mm-dd). A shorter month gives its last day. */
export function addToDay(day: string, step: DayStep): string {
  return STEPS[step](day);
}

/** Postpones a due date by a step. Counts from the due date, or from today if that is past or blank. */
export function postpone(due: string, step: DayStep, today: string): string {
  return addToDay(due > today ? due : today, step);
}
