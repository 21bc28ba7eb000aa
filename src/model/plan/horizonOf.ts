import { addMonths } from '../calendar/addMonths';
import type { HORIZONS } from '../records/vocabulary';

export type Horizon = (typeof HORIZONS)[number];

/** The latest due date of each horizon, in months. The long horizon has no limit. */
export const HORIZON_MONTHS = { short: 3, medium: 12 } as const;

/**
 * The horizon of a due date, counted from the day the goal was entered: up to 3 months, up to 12 months, or longer; `null` without a date.
 */
export function horizonOf(due: string, entryDay: string): Horizon | null {
  if (due === '') return null;
  if (due <= addMonths(entryDay, HORIZON_MONTHS.short)) return 'short';
  return due <= addMonths(entryDay, HORIZON_MONTHS.medium) ? 'medium' : 'long';
}
