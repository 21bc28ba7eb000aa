import { addMonths } from '../calendar/addMonths';
import { addDays } from '../calendar/addDays';
import type { Calendar } from '../calendar/Calendar';

/** The steps by which buttons postpone a day. */
const DAY_STEPS = ['1d', '1w', '2w', '1m', '3m', '6m', '1y'] as const;
export type DayStep = (typeof DAY_STEPS)[number];

const STEPS: Readonly<Record<DayStep, (day: string, calendar: Calendar) => string>> = {
  '1d': (day) => addDays(day, 1),
  '1w': (day) => addDays(day, 7),
  '2w': (day) => addDays(day, 14),
  '1m': (day, calendar) => addMonths(day, 1, calendar),
  '3m': (day, calendar) => addMonths(day, 3, calendar),
  '6m': (day, calendar) => addMonths(day, 6, calendar),
  '1y': (day, calendar) => addMonths(day, 12, calendar),
};

/** Adds a step to a day (yyyy-mm-dd), in months of a calendar. A shorter month gives its last day. */
export const addToDay = (day: string, step: DayStep, calendar: Calendar = 'gregorian'): string => STEPS[step](day, calendar);

/** Postpones a due date by a step. Counts from the due date, or from today if that is past or blank. */
export function postpone(due: string, step: DayStep, today: string, calendar: Calendar = 'gregorian'): string {
  return addToDay(due > today ? due : today, step, calendar);
}
