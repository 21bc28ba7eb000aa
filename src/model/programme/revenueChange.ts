import { addDays } from '../calendar/addDays';
import { daysSince } from '../calendar/daysSince';
import type { AccountPlan } from '../plan/AccountPlan';
import type { HealthSettings } from './HealthSettings';

type Sold = Pick<AccountPlan, 'account' | 'pulse'>;
type Settings = Pick<HealthSettings, 'priceRise' | 'yearBegins'> & { today: string };

/** With fewer covered days, the year to date is noise. */
const ENOUGH_DAYS = 90;
const YEAR = 365;

/**
 * How revenue changed, less the price rise of the year; 0.1 is 10% more. Compares the year to date with the same days a year ago once 90
 * days are covered, else the last full year with the year before. `null` when there was no revenue before.
 */
export function revenueChange({ account, pulse }: Sold, { priceRise }: Pick<Settings, 'priceRise'>): number | null {
  if (pulse !== null && pulse.ratio !== null && (pulse.days ?? 0) >= ENOUGH_DAYS) return pulse.ratio - 1;
  const { revenue2, revenue3 } = account;
  if (revenue2 === null || revenue3 === null || revenue2 <= 0) return null;
  return revenue3 / (revenue2 * (1 + priceRise)) - 1;
}

const HALF = 0.5;

/**
 * Whether an account without sales lines has lost half of its revenue: the last full year brought half or less of the year before. Not if
 * the year to date is above half of the year before pro rata, where at least 90 days count as past.
 */
export function hasHalved({ account, pulse }: Sold, { priceRise, yearBegins, today }: Settings): boolean {
  const { revenue2, revenue3, revenueToDate } = account;
  if (pulse !== null || revenue2 === null || revenue3 === null || revenue2 <= 0) return false;
  const half = revenue2 * HALF * (1 + priceRise);
  if (revenue3 > half) return false;
  const days = yearBegins === '' ? YEAR : (daysSince(addDays(yearBegins, -1), today) ?? YEAR);
  const past = Math.min(YEAR, Math.max(ENOUGH_DAYS, days)) / YEAR;
  return revenueToDate === null || revenueToDate <= half * past;
}
