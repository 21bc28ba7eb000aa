import { addDays } from '../calendar/addDays';
import { addMonths } from '../calendar/addMonths';
import type { HORIZONS } from '../records/vocabulary';

export type Horizon = (typeof HORIZONS)[number];

/** The latest due date of each horizon, in months. The long horizon has no limit. */
export const HORIZON_MONTHS = { short: 3, medium: 12 } as const;
/** Three Jalali months of spring can be so many days longer than three Gregorian ones. */
export const HORIZON_LEEWAY = 5;

/**
 * The horizon of a due date, counted from the day the goal was entered: up to 3 months and a few days, up to 12 months, or longer; `null` without a date.
 */
export function horizonOf(due: string, entryDay: string): Horizon | null {
  if (due === '') return null;
  const isWithin = (months: number) => due <= addDays(addMonths(entryDay, months), HORIZON_LEEWAY);
  if (isWithin(HORIZON_MONTHS.short)) return 'short';
  return isWithin(HORIZON_MONTHS.medium) ? 'medium' : 'long';
}
