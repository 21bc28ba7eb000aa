// How often the alarm of yearly figures is false for customers who did not change, and how often it finds a drop.
import { pulseOfYears } from '../src/model/pulse/pulseOfYears';
import { normalOf, randomFrom, waitOf } from './random';
import { percent, type Section } from './Section';

/** Days between two orders, on average. */
const INTERVALS = [10, 20, 30, 60, 90, 120];
const CUSTOMERS = 4000;
const SEED = 20_251_231;
/** The scatter of amounts: the standard deviation of their logarithm. */
const SCATTER = 0.8;
const DAYS = 365;
/** Of the orders, what is left after a drop. */
const LEFT = 0.2;

export interface YearlyShares {
  interval: number;
  /** The share of customers with the alarm, 0–1: who did not change, with one and with two earlier years, and after a drop of 80%. */
  falseOfOne: number;
  falseOfTwo: number;
  dropFound: number;
}

/** @param customers per interval. */
export function yearlyShares(customers: number): YearlyShares[] {
  return INTERVALS.map((interval) => {
    const random = randomFrom(SEED + interval);
    const shareOf = (left: number, hasEarlier: boolean): number => {
      const settings = { priceRise: 0, yearEnded: '2025-12-31', today: () => '2026-01-01' };
      const alarms = Array.from({ length: customers }, () => {
        const [revenue1, revenue2, revenue3] = [1, 1, left].map((rate) => revenueOf(random, interval / rate));
        const figures = {
          revenue1: hasEarlier ? (revenue1 ?? null) : null,
          revenue2: revenue2 ?? null,
          revenue3: revenue3 ?? null,
          revenueToDate: null,
        };
        return pulseOfYears(figures, settings).alarms.length;
      });
      return alarms.reduce((sum, count) => sum + count, 0) / customers;
    };
    return { interval, falseOfOne: shareOf(1, false), falseOfTwo: shareOf(1, true), dropFound: shareOf(LEFT, true) };
  });
}

/** Of a year in which orders come at random (a Poisson process). */
function revenueOf(random: () => number, interval: number): number {
  let revenue = 0;
  for (let at = waitOf(random, interval); at < DAYS; at += waitOf(random, interval))
    revenue += Math.exp(SCATTER * normalOf(random));
  return revenue;
}

export function calibrateYears(): Section {
  return {
    title: 'Yearly figures',
    text: `${CUSTOMERS.toLocaleString('en')} customers per row whose orders come at random, at the same average interval for all years; amounts are lognormal with a scatter of ${SCATTER}. *False* is the share of customers who did not change and still get the alarm *halved*, with one earlier year and with two. *Drop found* is the share with the alarm, with two earlier years, after 80% of the orders stopped in the last one.`,
    header: ['one order per', 'false, one year', 'false, two years', 'drop found'],
    rows: yearlyShares(CUSTOMERS).map(({ interval, falseOfOne, falseOfTwo, dropFound }) => [
      `${interval} days`,
      ...[falseOfOne, falseOfTwo, dropFound].map(percent),
    ]),
    broken: [],
  };
}
