import { sum } from '../numbers/sum';
import { costOf } from './costOf';
import { withoutNoise } from '../scoring/tolerance';

/** What an account brought and asked for in one year. Money is in the workbook's currency; `null` means unknown. */
export interface YearOfAccount {
  /** What the customer paid, after discounts. */
  revenue: number | null;
  discount: number | null;
  /** Of the goods. */
  cost: number | null;
  orders: number | null;
  lines: number | null;
  visits: number | null;
}

/** What it costs to serve a customer: one order, one line of an order, one visit. 0 is not counted. */
export interface ServiceRates {
  costPerOrder: number;
  costPerLine: number;
  costPerVisit: number;
}

export const SERVICES = ['orders', 'lines', 'visits'] as const;
export type Service = (typeof SERVICES)[number];
const RATE_OF = { orders: 'costPerOrder', lines: 'costPerLine', visits: 'costPerVisit' } as const;

/** The way from the list price to the profit; each step is `null` if it is unknown. */
export interface PriceToProfit {
  /** Revenue before discounts. */
  list: number | null;
  discount: number | null;
  revenue: number | null;
  cost: number | null;
  /** Revenue less the cost of goods. */
  margin: number | null;
  /** The services with a rate and a known number. */
  toServe: number;
  /** Margin less the cost to serve. */
  profit: number | null;
  /** The profit as a share of the revenue, 0.1 is 10%; `null` without a revenue above 0. */
  share: number | null;
  /** The services with a rate whose number is unknown: the profit does not count them. */
  notCounted: Service[];
}

/** Walks from price to profit: list − discount = revenue, − cost of goods = margin, − cost to serve = profit. */
export function priceToProfit(year: YearOfAccount, rates: ServiceRates): PriceToProfit {
  const { revenue, discount } = year;
  const cost = costOf(revenue, year.cost);
  const rated = SERVICES.filter((service) => rates[RATE_OF[service]] > 0);
  const toServe = sum(rated.map((service) => (year[service] ?? 0) * rates[RATE_OF[service]]));
  const margin = revenue === null || cost === null ? null : withoutNoise(revenue - cost);
  const profit = margin === null ? null : withoutNoise(margin - toServe);
  return {
    list: revenue === null || discount === null ? null : withoutNoise(revenue + discount),
    discount,
    revenue,
    cost,
    margin,
    toServe,
    profit,
    share: profit === null || revenue === null || revenue <= 0 ? null : profit / revenue,
    notCounted: rated.filter((service) => year[service] === null),
  };
}
