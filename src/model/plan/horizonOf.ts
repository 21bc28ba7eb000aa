import { addMonths } from '../calendar/addMonths';
import type { HORIZONS } from './vocabulary';

export type Horizon = (typeof HORIZONS)[number];

const SHORT = 3;
const MEDIUM = 12;

/** The horizon that a due date lies in, seen from the day the goal was entered: 3 months or less, up to a year, or longer; `null` without one. */
export function horizonOf(due: string, entryDay: string): Horizon | null {
  if (due === '') return null;
  if (due <= addMonths(entryDay, SHORT)) return 'short';
  return due <= addMonths(entryDay, MEDIUM) ? 'medium' : 'long';
}
