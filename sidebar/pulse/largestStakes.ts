import { stakeOf, type AccountAlarms } from '../../src/model/pulse/AccountAlarms';
import { formatAmount, isolate } from '../format';

/** The number of accounts that a line names. */
export const NAMED = 3;

/** The accounts with the most at stake, each with its amount; without one where nothing is at stake any more. */
export const largestStakes = (alarms: readonly AccountAlarms[], currency: string): string[] =>
  alarms.slice(0, NAMED).map((account) => {
    const stake = stakeOf(account);
    return stake > 0 ? `${isolate(account.name)} ${formatAmount(stake, currency)}` : isolate(account.name);
  });
