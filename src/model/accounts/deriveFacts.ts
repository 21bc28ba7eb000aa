import type { Account } from './Account';

export interface Facts {
  /** The sum of the three years; `null` when none of them is known. */
  revenue3y: number | null;
  /** The sum of the three years' cost; `null` when none is known, or a year that has revenue lacks its cost. */
  cost3y: number | null;
  /** (revenue3y − cost3y) / revenue3y; `null` where cost is unknown or there was no revenue. */
  margin: number | null;
  revenueToCost: number | null;
  /** revenue3 / revenue2 − 1, full years only; `null` where revenue2 is 0 or less. */
  growth: number | null;
  /** Yearly growth that leads from revenue3 to the potential in three years: (potential / revenue3)^(1/3) − 1. */
  expectedGrowth: number | null;
  /** recurring / revenue3. */
  recurringShare: number | null;
  /** revenue3 / wallet. */
  walletShare: number | null;
  /**
   * The mean yearly margin of the years with revenue and cost, for ever at this retention and discount: m·r/(1 + d − r), margins at period
   * ends (Gupta & Lehmann 2003). `null` where the margin is unknown or the sum has no finite value.
   */
  lifetimeValue: number | null;
}

export interface Assumptions {
  /** Chance to keep an account a year, 0–1. */
  retention: number;
  /** Discount rate a year, 0–1. */
  discount: number;
}

/** What the tab Accounts computes, computed here from the inputs: a computed cell may be stale, loading or `#NAME?`. */
export function deriveFacts(account: Account, { retention, discount }: Assumptions): Facts {
  const revenue = [account.revenue1, account.revenue2, account.revenue3];
  const cost = [account.cost1, account.cost2, account.cost3];
  const revenue3y = sum(revenue);
  const isCostMissing = revenue.some((figure, year) => figure !== null && cost[year] === null);
  const cost3y = isCostMissing ? null : sum(cost);
  const profit = revenue3y !== null && cost3y !== null ? revenue3y - cost3y : null;
  const years = revenue.filter((figure) => figure !== null).length;
  const kept = account.retention ?? retention;
  return {
    revenue3y,
    cost3y,
    margin: ratio(profit, revenue3y),
    revenueToCost: ratio(revenue3y, cost3y),
    growth: less1(positiveRatio(account.revenue3, account.revenue2)),
    expectedGrowth: less1(cubeRoot(positiveRatio(account.potential, account.revenue3))),
    recurringShare: positiveRatio(account.recurring, account.revenue3),
    walletShare: positiveRatio(account.revenue3, account.wallet),
    lifetimeValue: profit === null || years === 0 || kept >= 1 + discount ? null : ((profit / years) * kept) / (1 + discount - kept),
  };
}

function sum(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((figure) => figure !== null);
  return known.length === 0 ? null : known.reduce((total, figure) => total + figure, 0);
}

const ratio = (over: number | null, under: number | null): number | null => (over === null || under === null || under === 0 ? null : over / under);
const positiveRatio = (over: number | null, under: number | null): number | null => (under === null || under <= 0 ? null : ratio(over, under));
const less1 = (figure: number | null): number | null => (figure === null ? null : figure - 1);
const cubeRoot = (figure: number | null): number | null => (figure === null || figure < 0 ? null : Math.cbrt(figure));
