import type { YearsCovered } from './fullYears';

/** The columns of the register with revenue of a year, the oldest first. */
export const REVENUE_COLUMNS = ['revenue1', 'revenue2', 'revenue3', 'revenueToDate'] as const;
type RevenueColumn = (typeof REVENUE_COLUMNS)[number];

/**
 * The column of the register for a year's revenue: the last full year is `revenue3`, the two full years before it are `revenue2` and
 * `revenue1`, the year after it is `revenueToDate`. `null` for older years and for a partial first year.
 */
export function revenueColumn(year: number, { full, toDate }: YearsCovered): RevenueColumn | null {
  if (year === toDate) return 'revenueToDate';
  const last = full[full.length - 1];
  if (last === undefined || !full.includes(year)) return null;
  return (['revenue3', 'revenue2', 'revenue1'] as const)[last - year] ?? null;
}
