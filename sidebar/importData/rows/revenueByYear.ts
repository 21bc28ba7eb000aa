import type { ReadAccount } from './readAccounts';

/** The revenue of all accounts of a file by year. */
export function revenueByYear(accounts: readonly ReadAccount[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { years } of accounts)
    for (const [year, amount] of Object.entries(years.revenue)) sums.set(Number(year), (sums.get(Number(year)) ?? 0) + amount);
  return sums;
}
