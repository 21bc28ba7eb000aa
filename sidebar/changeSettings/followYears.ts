import type { FiscalYears } from '../../src/model/calendar/FiscalYears';
import { lastFullYearOf } from '../../src/model/calendar/lastFullYearOf';
import { nearestYear } from '../../src/model/calendar/nearestYear';

/**
 * The last full year when years are counted in another way. If it is the last year that was over so far, it is so again; otherwise only its
 * calendar changes. A blank or invalid year stays.
 * @param today yyyy-mm-dd.
 */
export function followYears(lastFullYear: number | null, from: FiscalYears, to: FiscalYears, today: string): number | null {
  if (lastFullYear === null || Number.isNaN(lastFullYear)) return lastFullYear;
  return lastFullYear === lastFullYearOf(from, today) ? lastFullYearOf(to, today) : nearestYear(lastFullYear, to);
}
