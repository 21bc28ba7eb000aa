import { growthOf } from '../accounts/growthOf';
import type { AccountPlan } from '../plan/AccountPlan';
import type { HealthSettings } from './HealthSettings';

type Sold = Pick<AccountPlan, 'account' | 'pulse'>;

/** With fewer covered days, the year to date is noise. */
const ENOUGH_DAYS = 90;

/**
 * How revenue changed, less the price rise of the year; 0.1 is 10% more. Compares the year to date with the same days a year ago once 90
 * days are covered, else the last full year with the year before. `null` when there was no revenue before.
 */
export function revenueChange({ account, pulse }: Sold, { priceRise }: Pick<HealthSettings, 'priceRise'>): number | null {
  if (pulse !== null && pulse.ratio !== null && (pulse.days ?? 0) >= ENOUGH_DAYS) return pulse.ratio - 1;
  return growthOf(account, priceRise);
}
