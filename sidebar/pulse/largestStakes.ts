import { stakeOf, type AccountAlarms } from '../../src/model/pulse/AccountAlarms';
import { formatAmount, isolate } from '../format';

/** The number of accounts that a line names. */
export const NAMED = 3;

/** The accounts with the most at stake, each with its amount. */
export const largestStakes = (alarms: readonly AccountAlarms[], currency: string): string[] =>
  alarms.slice(0, NAMED).map((account) => `${isolate(account.name)} ${formatAmount(stakeOf(account), currency)}`);
