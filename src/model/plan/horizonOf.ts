import { addMonths } from '../calendar/addMonths';
import type { HORIZONS } from '../records/vocabulary';

export type Horizon = (typeof HORIZONS)[number];

/** How many months away at most what is due on a horizon lies; a long one has no end. */
export const HORIZON_MONTHS = { short: 3, medium: 12 } as const;

/** The horizon that a due date lies in, seen from the day the goal was entered: 3 months or less, up to a year, or longer; `null` without one. */
export function horizonOf(due: string, entryDay: string): Horizon | null {
  if (due === '') return null;
  if (due <= addMonths(entryDay, HORIZON_MONTHS.short)) return 'short';
  return due <= addMonths(entryDay, HORIZON_MONTHS.medium) ? 'medium' : 'long';
}
