import type { PlannedAccount } from '../plan/AccountPlan';

/** Money of one full year; `null` when unknown. */
export interface WorthYear {
  year: number;
  revenue: number | null;
  cost: number | null;
  margin: number | null;
}

/** Revenue and cost of an account in the three full years up to `lastFullYear`, oldest first. */
export function worthYears(account: PlannedAccount, lastFullYear: number): WorthYear[] {
  const { revenue1, revenue2, revenue3, cost1, cost2, cost3 } = account;
  const figures = [
    { revenue: revenue1, cost: cost1 },
    { revenue: revenue2, cost: cost2 },
    { revenue: revenue3, cost: cost3 },
  ];
  return figures.map(({ revenue, cost }, at) => ({
    year: lastFullYear - 2 + at,
    revenue,
    cost,
    margin: revenue === null || cost === null ? null : revenue - cost,
  }));
}
