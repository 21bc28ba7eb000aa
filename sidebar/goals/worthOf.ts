import { costOf } from '../../src/model/accounts/costOf';
import type { PlannedAccount } from '../../src/model/plan/AccountPlan';

/** Money of one year, or of several; `null` is unknown. */
export interface AccountWorth {
  revenue: number | null;
  cost: number | null;
  /** Revenue less cost; `null` unless both are known. */
  margin: number | null;
  /** Margin as a share of revenue, 0.1 is 10%; `null` without a positive revenue. */
  share: number | null;
}

interface WorthOfYears {
  /** Oldest first. */
  years: (AccountWorth & { year: number })[];
  /** Of the years with revenue, as in Accounts. A year with revenue but no cost makes the cost unknown: the margin would be too large. */
  together: AccountWorth & { years: number[] };
  revenueMissing: number[];
  /** Years with revenue, other than 0, but without cost. */
  costMissing: number[];
}

type Figures = Pick<PlannedAccount, 'revenue1' | 'revenue2' | 'revenue3' | 'cost1' | 'cost2' | 'cost3'>;

/** What the account brought in the three full years up to `lastFullYear`. */
export function worthOf(account: Figures, lastFullYear: number): WorthOfYears {
  const { revenue1, revenue2, revenue3, cost1, cost2, cost3 } = account;
  const figures = [
    [revenue1, cost1],
    [revenue2, cost2],
    [revenue3, cost3],
  ] as const;
  const years = figures.map(([revenue, cost], index) => ({
    year: lastFullYear - 2 + index,
    ...worth(revenue, costOf(revenue, cost)),
  }));
  const known = years.filter(({ revenue }) => revenue !== null);
  return {
    years,
    together: {
      years: known.map(({ year }) => year),
      ...worth(sum(known.map(({ revenue }) => revenue)), sum(known.map(({ cost }) => cost))),
    },
    revenueMissing: years.filter(({ revenue }) => revenue === null).map(({ year }) => year),
    costMissing: years.filter(({ revenue, cost }) => revenue !== null && cost === null).map(({ year }) => year),
  };
}

function worth(revenue: number | null, cost: number | null): AccountWorth {
  const margin = revenue === null || cost === null ? null : revenue - cost;
  return { revenue, cost, margin, share: margin === null || revenue === null || revenue <= 0 ? null : margin / revenue };
}

const sum = (figures: readonly (number | null)[]): number | null =>
  figures.reduce((total, figure) => (total === null || figure === null ? null : total + figure), 0 as number | null);
