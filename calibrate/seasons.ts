// How often a customer who buys in one season of the year has an alarm before and in its next season, and how soon it is found if it does
// not come back.
import { addDays } from '../src/model/calendar/addDays';
import { GREGORIAN_YEARS } from '../src/model/calendar/FiscalYears';
import { comparedDays } from '../src/model/imports/sales/comparedDays';
import { pulseOf } from '../src/model/pulse/pulseOf';
import { figuresOf, MOST_FALSE, salesOf, UNCHANGED } from './pulse';
import { randomFrom } from './random';
import { percent, type Section } from './Section';

/** Days between two orders within the season, on average. */
const INTERVALS = [7, 10, 14, 20];
const CUSTOMERS = 1000;
const SEED = 20_251_101;
/** November to February. */
const SEASON = ['11', '12', '01', '02'];
/** One and two pauses before the present one. */
const BEGINNINGS = ['2024-01-01', '2023-01-01'] as const;
/** Before the season, and within it. */
const DAYS = ['2025-09-30', '2025-10-31', '2025-11-15', '2025-11-30'] as const;
/** Of customers who do not come back. */
const LATER = ['2025-12-31', '2026-01-31', '2026-02-28'] as const;
const LAST = '2025-03-01';

interface SeasonShares {
  interval: number;
  from: string;
  /** By day of `DAYS`: the share of unchanged customers with *silent*, 0–1. */
  silent: number[];
  /** Likewise with *category lost*. */
  categoryLost: number[];
  /** By day of `LATER`: the share with *silent* of customers who do not come back. */
  found: number[];
}

/** @param customers per interval and beginning. */
export function seasonShares(customers: number): SeasonShares[] {
  return BEGINNINGS.flatMap((from) =>
    INTERVALS.map((interval): SeasonShares => {
      const random = randomFrom(SEED + interval);
      const whole = comparedDays('2023-01-01', LATER[2], GREGORIAN_YEARS);
      const all = Array.from({ length: customers }, () =>
        salesOf(random, interval, UNCHANGED, whole).filter(({ date }) => date >= from && SEASON.includes(date.slice(5, 7))),
      );
      const shareOf = (kind: string, until: string, isBack: boolean): number => {
        const days = comparedDays(from, until, GREGORIAN_YEARS);
        const withAlarm = all.filter((sales) => {
          const known = sales.filter(({ date }) => date <= until && (isBack || date < LAST));
          return pulseOf(figuresOf(known, days), { priceRise: 0 })?.alarms.some((alarm) => alarm.kind === kind);
        });
        return withAlarm.length / customers;
      };
      return {
        interval,
        from,
        silent: DAYS.map((day) => shareOf('silent', day, true)),
        categoryLost: DAYS.map((day) => shareOf('categoryLost', day, true)),
        found: LATER.map((day) => shareOf('silent', day, false)),
      };
    }),
  );
}

export function calibrateSeasons(): Section {
  const shares = seasonShares(CUSTOMERS);
  return {
    title: 'Seasons',
    text: `${CUSTOMERS.toLocaleString('en')} customers per row who buy from November to February, at random at the same average interval. *Silent* is the share of those who come back and have the alarm on the day, at most ${percent(MOST_FALSE)}; *found* is the share of those who do not come back. ${addDays(LAST, -1)} is the end of their last season.`,
    header: [
      'pauses before',
      'one order per',
      ...DAYS.map((day) => `silent, ${day}`),
      ...DAYS.map((day) => `category lost, ${day}`),
      ...LATER.map((day) => `found, ${day}`),
    ],
    rows: shares.map(({ interval, from, silent, categoryLost, found }) => [
      String(2025 - Number(from.slice(0, 4))),
      `${interval} days`,
      ...[...silent, ...categoryLost, ...found].map(percent),
    ]),
    broken: brokenSeasons(shares),
  };
}

export const brokenSeasons = (shares: readonly SeasonShares[]): string[] =>
  shares.flatMap(({ interval, from, silent }) =>
    silent
      .filter((share) => share > MOST_FALSE)
      .map(
        (share) =>
          `At one order per ${interval} days, known from ${from} on, silent is false for ${percent(share)} of the customers.`,
      ),
  );
