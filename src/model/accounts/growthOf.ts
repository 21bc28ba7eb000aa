import type { Account } from './Account';

/**
 * How revenue grew from the year before to the last full year, beyond the price rise of the year; 0.1 is 10%. `null` where a year is
 * unknown, or the year before brought nothing.
 *
 * @param priceRise 0.05 is 5%; 0 for growth as it is, which the column Growth of Accounts shows.
 */
export function growthOf({ revenue2, revenue3 }: Pick<Account, 'revenue2' | 'revenue3'>, priceRise: number): number | null {
  return revenue2 !== null && revenue2 > 0 && revenue3 !== null ? revenue3 / (revenue2 * (1 + priceRise)) - 1 : null;
}
