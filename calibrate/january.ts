// How often the last full year of accounts with sales lines is an alarm in the first days of the next one.
import { GREGORIAN_YEARS } from '../src/model/calendar/FiscalYears';
import { comparedDays } from '../src/model/imports/sales/comparedDays';
import { pulseOfAccount } from '../src/model/pulse/pulseOfAccount';
import { figuresOf, FROM, INTERVALS, MOST_FALSE, salesOf, UNCHANGED } from './pulse';
import { randomFrom } from './random';
import { percent, type Section } from './Section';

const CUSTOMERS = 4000;
const SEED = 20_250_103;
const [DROP_FROM, YEAR_ENDED, UNTIL] = ['2024-01-01', '2024-12-31', '2025-01-03'];
/** Of the orders, what is left after a drop. */
const LEFT = 0.2;

export interface JanuaryShares {
  interval: number;
  /** The share of customers with the alarm *halved*, 0–1: who did not change, and after a drop of 80%. */
  unchanged: number;
  dropFound: number;
  /** The share with *silent* or *halved* after that drop. */
  anyFound: number;
}

/** @param customers per interval. */
export function januaryShares(customers: number): JanuaryShares[] {
  const days = comparedDays(FROM, UNTIL, GREGORIAN_YEARS);
  return INTERVALS.map((interval) => {
    const random = randomFrom(SEED + interval);
    const kindsOf = (rateNow: number): string[][] =>
      Array.from({ length: customers }, () => {
        const figures = figuresOf(salesOf(random, interval, { ...UNCHANGED, rateNow, from: DROP_FROM }, days), days);
        const settings = { priceRise: 0, yearEnded: YEAR_ENDED, today: () => UNTIL };
        return pulseOfAccount(figures, { revenue1: null, ...figures }, settings).alarms.map(({ kind }) => kind);
      });
    const [unchanged, dropped] = [kindsOf(1), kindsOf(LEFT)];
    const shareOf = (all: readonly string[][], ...wanted: string[]): number =>
      all.filter((kinds) => kinds.some((kind) => wanted.includes(kind))).length / customers;
    return {
      interval,
      unchanged: shareOf(unchanged, 'halved'),
      dropFound: shareOf(dropped, 'halved'),
      anyFound: shareOf(dropped, 'halved', 'silent'),
    };
  });
}

export function calibrateJanuary(): Section {
  const shares = januaryShares(CUSTOMERS);
  return {
    title: 'The first days of a year',
    text: `The customers of the section on the pulse, known up to 3 January of the third year. *False* is the share of customers who did not change and get the alarm *halved*, at most ${percent(MOST_FALSE)}. *Drop found* is the share with it after 80% of the orders stopped in the second year; *with silent*, the share with either alarm.`,
    header: ['one order per', 'halved, false', 'drop found', 'with silent'],
    rows: shares.map(({ interval, unchanged, dropFound, anyFound }) => [
      `${interval} days`,
      ...[unchanged, dropFound, anyFound].map(percent),
    ]),
    broken: shares
      .filter(({ unchanged }) => unchanged > MOST_FALSE)
      .map(
        ({ interval, unchanged }) =>
          `At one order per ${interval} days, halved is false for ${percent(unchanged)} of the customers.`,
      ),
  };
}
