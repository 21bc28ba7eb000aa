import type { PlannedAccount } from '../plan/AccountPlan';

/** What the customer bought in a year. */
export interface YearFigure {
  year: number;
  revenue: number;
  /** Against the year before, 0.1 is 10% more; `null` where that is unknown or not above 0, and for a year that is not over. */
  change: number | null;
  /** Whether the year is not over yet. */
  isRunning: boolean;
}

/** The account's known years, the earliest first, with the running one; none if only that one is known. */
export function yearFigures(
  { revenue1, revenue2, revenue3, revenueToDate }: Pick<PlannedAccount, 'revenue1' | 'revenue2' | 'revenue3' | 'revenueToDate'>,
  lastFullYear: number,
): YearFigure[] {
  const revenues = [revenue1, revenue2, revenue3];
  const years = revenues.flatMap((revenue, at): YearFigure[] => {
    const before = revenues[at - 1] ?? null;
    if (revenue === null) return [];
    const change = before !== null && before > 0 ? revenue / before - 1 : null;
    return [{ year: lastFullYear - 2 + at, revenue, change, isRunning: false }];
  });
  if (years.length === 0 || revenueToDate === null) return years;
  return [...years, { year: lastFullYear + 1, revenue: revenueToDate, change: null, isRunning: true }];
}
