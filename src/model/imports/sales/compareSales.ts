import { median } from '../../numbers/median';
import { daysSince } from '../../calendar/daysSince';
import type { ComparedSales } from '../../pulse/ComparedSales';
import { addDecimals } from '../addDecimals';
import type { ComparedDays } from './comparedDays';

interface DatedSale {
  /** The day, or the last day of the period. */
  date: string;
  isPeriod: boolean;
  amount: number;
  /** '' if the file has no numbers of documents. */
  orderId: string;
}

/** The fewest days with an order of which an interval is usual. */
export const FEWEST_DAYS = 4;

/** Compares the sales of one customer, or of one of its categories. */
export function compareSales(sales: readonly DatedSale[], { from, salesUntil, before }: ComparedDays): ComparedSales {
  const lines = orderLines(sales);
  const hasDays = sales.some(({ isPeriod }) => !isPeriod);
  const days = [...new Set(lines.map(({ date }) => date))].sort();
  const gaps = gapsOf(days);
  return {
    revenueSameDays: before && addDecimals(within(sales, before.from, before.until).map(({ amount }) => amount)),
    ordersToDate: hasDays ? countOrders(within(lines, from, salesUntil)) : null,
    ordersSameDays: hasDays && before ? countOrders(within(lines, before.from, before.until)) : null,
    firstOrder: days[0] ?? null,
    lastOrder: days[days.length - 1] ?? null,
    usualInterval: days.length < FEWEST_DAYS ? null : median(gaps),
    longestGap: longestOf(gaps),
  };
}

/** The days from each of some ascending days to the next. */
export const gapsOf = (days: readonly string[]): number[] =>
  days.slice(1).map((day, at) => daysSince(days[at] as string, day) as number);

/** `null` without a gap. */
export const longestOf = (gaps: readonly number[]): number | null =>
  gaps.length === 0 ? null : gaps.reduce((longest, gap) => Math.max(longest, gap), 0);

/** The lines that are part of an order: with a day, and not below zero. */
export const orderLines = <Sale extends DatedSale>(sales: readonly Sale[]): Sale[] =>
  sales.filter(({ isPeriod, amount }) => !isPeriod && amount >= 0);

/** The number of different documents, or of different days where there are no document numbers. */
export const countOrders = (lines: readonly DatedSale[]): number =>
  new Set(lines.map(({ orderId, date }) => (orderId === '' ? date : `#${orderId}`))).size;

const within = <Sale extends DatedSale>(sales: readonly Sale[], from: string, until: string): Sale[] =>
  sales.filter(({ date }) => date >= from && date <= until);
