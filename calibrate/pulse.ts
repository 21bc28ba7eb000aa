// How often the alarms of the pulse are false for customers who did not change, and how often they find a drop.
import { addDays } from '../src/model/calendar/addDays';
import { daysSince } from '../src/model/calendar/daysSince';
import { GREGORIAN_YEARS } from '../src/model/calendar/FiscalYears';
import { yearOf } from '../src/model/calendar/yearOf';
import { comparedDays, type ComparedDays } from '../src/model/imports/sales/comparedDays';
import { compareSales, countOrders, orderLines } from '../src/model/imports/sales/compareSales';
import type { SalesAlarmKind, Pulse, PulseFact, PulseFigures } from '../src/model/pulse/Pulse';
import { pulseOf } from '../src/model/pulse/pulseOf';
import { normalOf, randomFrom, waitOf } from './random';
import { percent, type Section } from './Section';

/** Days between two orders, on average. */
export const INTERVALS = [10, 20, 30, 60, 90, 120];
const CUSTOMERS = 4000;
const SEED = 20_250_507;
export const FROM = '2023-01-01';
const UNTIL = '2025-05-07';
/** The scatter of amounts: the standard deviation of their logarithm. */
const SCATTER = 0.8;
const CATEGORIES = ['A', 'B', 'C', 'D', 'E'];
/** An order has one to three lines of different categories. */
const MOST_LINES = 3;
const KINDS: readonly SalesAlarmKind[] = ['silent', 'fallen', 'categoryLost'];
/** The category that a customer stops buying. */
const STOPPED = 'A';
/** A customer who did not change gets each alarm at most this often. */
export const MOST_FALSE = 0.11;

interface Sale {
  date: string;
  amount: number;
  orderId: string;
  category: string;
  isPeriod: false;
}

export interface AlarmShares {
  interval: number;
  /** The share of customers with each alarm, 0–1. */
  unchanged: Readonly<Record<SalesAlarmKind, number>>;
  /** The share of customers with the alarm *fallen* whose orders drop by 80% at the beginning of the year. */
  dropFound: number;
  /** Of categories that made enough to be lost and are no longer bought, the share with an alarm. */
  stopFound: number;
}

/** @param customers per interval. */
export function alarmShares(customers: number): AlarmShares[] {
  const days = comparedDays(FROM, UNTIL, GREGORIAN_YEARS);
  return INTERVALS.map((interval) => {
    const random = randomFrom(SEED + interval);
    const pulsesOf = (change: Change): Pulse[] =>
      Array.from({ length: customers }, () => figuresOf(salesOf(random, interval, change, days), days)).flatMap(
        (figures) => pulseOf(figures, { priceRise: 0 }) ?? [],
      );
    const shareOf = (pulses: readonly Pulse[], kind: SalesAlarmKind): number =>
      pulses.filter(({ alarms }) => alarms.some((alarm) => alarm.kind === kind)).length / customers;
    const unchanged = pulsesOf(UNCHANGED);
    const dropFound = shareOf(pulsesOf({ ...UNCHANGED, rateNow: 0.2 }), 'fallen');
    const isStopped = (fact: PulseFact): boolean => fact.kind === 'categoryLost' && fact.category === STOPPED;
    const stopped = pulsesOf({ ...UNCHANGED, without: STOPPED }).filter(({ facts }) => facts.some(isStopped));
    return {
      interval,
      unchanged: {
        silent: shareOf(unchanged, 'silent'),
        fallen: shareOf(unchanged, 'fallen'),
        categoryLost: shareOf(unchanged, 'categoryLost'),
      },
      dropFound,
      stopFound: stopped.filter(({ alarms }) => alarms.some(isStopped)).length / stopped.length,
    };
  });
}

/** What changes from a day on, that of `days.from` if left out: the rate of orders, as a share of the former one, and a category that is no longer bought. */
interface Change {
  rateNow: number;
  without: string | null;
  from?: string;
}
export const UNCHANGED: Change = { rateNow: 1, without: null };

/** Orders come at random (a Poisson process). */
export function salesOf(random: () => number, interval: number, change: Change, days: ComparedDays): Sale[] {
  const { rateNow, without, from = days.from } = change;
  const sales: Sale[] = [];
  const begin = daysSince(FROM, from) ?? 0;
  const end = (daysSince(FROM, days.from) ?? 0) + days.days;
  for (let at = waitOf(random, interval), order = 0; at < end; at += waitOf(random, interval), order += 1) {
    if (at >= begin && random() >= rateNow) continue;
    const date = addDays(FROM, Math.floor(at));
    const lines = 1 + Math.floor(random() * MOST_LINES);
    const first = Math.floor(random() * CATEGORIES.length);
    for (let line = 0; line < lines; line += 1) {
      const category = CATEGORIES[(first + line) % CATEGORIES.length] as string;
      const amount = Math.exp(SCATTER * normalOf(random));
      if (at >= begin && category === without) continue;
      sales.push({ date, amount, orderId: String(order), category, isPeriod: false });
    }
  }
  return sales;
}

export function figuresOf(sales: readonly Sale[], days: ComparedDays): PulseFigures {
  const inYear = (year: number): Sale[] => sales.filter(({ date }) => yearOf(date, GREGORIAN_YEARS) === year);
  const revenueOf = (lines: readonly Sale[]): number => lines.reduce((sum, { amount }) => sum + amount, 0);
  const year = yearOf(days.from, GREGORIAN_YEARS);
  return {
    revenue2: revenueOf(inYear(year - 2)),
    revenue3: revenueOf(inYear(year - 1)),
    revenueToDate: revenueOf(inYear(year)),
    orders: countOrders(orderLines(inYear(year - 1))),
    ...compareSales(sales, days),
    salesFrom: days.salesFrom,
    salesUntil: days.salesUntil,
    daysToDate: days.days,
    categories: CATEGORIES.map((category) => {
      const ofCategory = sales.filter((sale) => sale.category === category);
      return { category, revenue3: null, revenueToDate: null, ...compareSales(ofCategory, days) };
    }),
  };
}

export function calibratePulse(): Section {
  const shares = alarmShares(CUSTOMERS);
  return {
    title: 'Pulse',
    text: `${CUSTOMERS.toLocaleString('en')} customers per row whose orders come at random, at the same average interval for two full years and up to 7 May of the third; amounts are lognormal with a scatter of ${SCATTER}, and an order has one to three of five categories. *False* is the share of customers who did not change and still get the alarm, at most ${percent(MOST_FALSE)} each. *Drop found* is the share of customers with *fallen* after 80% of the orders stopped on 1 January. *Stop found* is the share of categories with *category lost*, of those that made 20% in two orders and are no longer bought from that day on.`,
    header: [
      'one order per',
      'silent, false',
      'fallen, false',
      'category lost, false',
      'drop of 80% found',
      'stop of a category found',
    ],
    rows: shares.map(({ interval, unchanged, dropFound, stopFound }) => [
      `${interval} days`,
      ...KINDS.map((kind) => percent(unchanged[kind])),
      percent(dropFound),
      percent(stopFound),
    ]),
    broken: brokenBounds(shares),
  };
}

export const brokenBounds = (shares: readonly AlarmShares[]): string[] =>
  shares.flatMap(({ interval, unchanged }) =>
    KINDS.filter((kind) => unchanged[kind] > MOST_FALSE).map(
      (kind) => `At one order per ${interval} days, ${kind} is false for ${percent(unchanged[kind])} of the customers.`,
    ),
  );
