import { daysSince } from '../calendar/daysSince';
import type { ComparedSales } from './ComparedSales';
import type { Silence } from './Pulse';

/** A silence is longer than so many usual intervals … */
const SILENT_INTERVALS = 3;
/** … and than so many days. */
const SILENT_DAYS = 30;
/** A gap of so many usual intervals is a pause, such as one between seasons, and not chance. */
const PAUSE_INTERVALS = 8;

/**
 * The silence of an account or a category: longer than three times the usual interval, than 30 days, and than its own longest gap. A longest gap
 * of eight usual intervals or more is a pause, between seasons for example: then three usual intervals longer than that. `null` otherwise, and
 * with orders on fewer than four days.
 *
 * @param asOf the day up to which the sales lines are complete.
 * @param intervals replaces the three times.
 */
export function silenceOf(
  sales: Pick<ComparedSales, 'lastOrder' | 'usualInterval' | 'longestGap'>,
  asOf: string,
  intervals = SILENT_INTERVALS,
): Silence | null {
  const { lastOrder, usualInterval: usual, longestGap: longest } = sales;
  if (lastOrder === null || usual === null || longest === null) return null;
  const days = daysSince(lastOrder, asOf) ?? 0;
  const late = intervals * usual;
  const isSilent = days > late && days > SILENT_DAYS && days > longest + (longest >= PAUSE_INTERVALS * usual ? late : 0);
  return isSilent ? { kind: 'silent', days, usual, longest, lastOrder } : null;
}
