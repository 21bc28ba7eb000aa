import type { Account } from './Account';
import { growthOf } from './growthOf';
import { lifetimeValue } from './lifetimeValue';
import { sumOfKnown } from '../numbers/sum';

/** Facts derived from an account's figures; `null` when unknown. Shares are fractions: 0.1 is 10%. */
export interface Facts {
  revenue3y: number | null;
  cost3y: number | null;
  margin: number | null;
  marginLast: number | null;
  revenueToCost: number | null;
  growth: number | null;
  realGrowth: number | null;
  expectedGrowth: number | null;
  recurringShare: number | null;
  walletShare: number | null;
  lifetimeValue: number | null;
}

/** Parts of 1: 0.8 is 80%. */
export interface Assumptions {
  retention: number;
  discount: number;
  /** Of the year. */
  priceRise: number;
}

type Figures = Pick<
  Account,
  'revenue1' | 'revenue2' | 'revenue3' | 'cost1' | 'cost2' | 'cost3' | 'recurring' | 'potential' | 'wallet' | 'retention'
>;

/**
 * Derives the facts that the register also computes with formulas. Actions use this function because they never read computed columns.
 *
 * - `revenue3y`: the sum of the three years, counting a blank year as 0. Unknown if all three are blank.
 * - `cost3y`: the same for cost. Also unknown if a year has revenue, other than 0, but no cost, which would inflate the margin.
 * - `margin`: (revenue3y − cost3y) / revenue3y. `revenueToCost`: revenue3y / cost3y. Both need a revenue and a cost above 0.
 * - `marginLast`: (revenue3 − cost3) / revenue3, where costs of earlier years are not known.
 * - `growth`: revenue3 / revenue2 − 1; `realGrowth` is less the price rise of the year. Unknown if revenue2 is 0 or less. Both are full years, so a partial year never counts as growth.
 * - `expectedGrowth`: the yearly growth that takes revenue3 to the potential in three years: (potential / revenue3)^(1/3) − 1.
 * - `recurringShare`: recurring / revenue3. `walletShare`: revenue3 / wallet.
 * - `lifetimeValue`: computed from the mean margin of the known years, without those before the first sale, and the account's own retention, or `retention` if it has
 *   none. Unknown if it is infinite.
 */
export function deriveFacts(account: Figures, { retention, discount, priceRise }: Assumptions): Facts {
  const { revenue3, recurring, potential, wallet } = account;
  const revenues = [account.revenue1, account.revenue2, account.revenue3];
  const costs = [account.cost1, account.cost2, account.cost3];
  const revenue3y = sumOfKnown(revenues);
  const cost3y = revenues.some((revenue, year) => hasSales(revenue) && costs[year] === null) ? null : sumOfKnown(costs);
  const known = revenue3y !== null && cost3y !== null;
  const years = revenues.slice(revenues.findIndex(hasSales)).filter((revenue) => revenue !== null).length;
  return {
    revenue3y,
    cost3y,
    marginLast: revenue3 === null || account.cost3 === null ? null : ratio(revenue3 - account.cost3, revenue3),
    margin: known ? ratio(revenue3y - cost3y, revenue3y) : null,
    revenueToCost: known ? ratio(revenue3y, cost3y) : null,
    growth: growthOf(account, 0),
    realGrowth: growthOf(account, priceRise),
    expectedGrowth: yearlyGrowth(ratio(potential, revenue3)),
    recurringShare: ratio(recurring, revenue3),
    walletShare: ratio(revenue3, wallet),
    lifetimeValue: known
      ? finite(lifetimeValue({ margin: (revenue3y - cost3y) / years, retention: account.retention ?? retention, discount }))
      : null,
  };
}

/** Years without sales before the first ones say nothing about those to come, and need no cost. */
const hasSales = (revenue: number | null): boolean => (revenue ?? 0) !== 0;

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 ? null : part / whole;
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

const PLANNED_YEARS = 3;

const yearlyGrowth = (multiple: number | null): number | null =>
  multiple === null || multiple < 0 ? null : multiple ** (1 / PLANNED_YEARS) - 1;
