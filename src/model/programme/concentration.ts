/** How much of the revenue hangs on few customers; all shares 0–1. */
export interface Concentration {
  /** What the key accounts bring together. */
  share: number;
  /** What the largest customer brings, and the largest three together. */
  topOne: number;
  topThree: number;
  /** The Herfindahl index: 1 over the number of customers where all bring the same, 1 where one brings everything. */
  herfindahl: number;
}

/**
 * How concentrated the revenue is: the key accounts' share, those of the largest customers whether key or not, and the Herfindahl index,
 * the sum of the squared shares of all (O. C. Herfindahl, Concentration in the U.S. Steel Industry, 1950; A. O. Hirschman, "The
 * Paternity of an Index", American Economic Review 54, 1964). A blank, or a year of credit notes below 0, brings nothing.
 *
 * @param key revenue of each key account, which are among `all`.
 * @param all revenue of every account.
 * @returns `null` while nobody brings anything.
 */
export function concentration(key: readonly (number | null)[], all: readonly (number | null)[]): Concentration | null {
  const amounts = broughtBy(all).sort((a, b) => b - a);
  const total = sum(amounts);
  if (total === 0) return null;
  return {
    share: sum(broughtBy(key)) / total,
    topOne: sum(amounts.slice(0, 1)) / total,
    topThree: sum(amounts.slice(0, 3)) / total,
    herfindahl: sum(amounts.map((amount) => (amount / total) ** 2)),
  };
}

const broughtBy = (revenues: readonly (number | null)[]): number[] => revenues.map((revenue) => Math.max(0, revenue ?? 0));
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
