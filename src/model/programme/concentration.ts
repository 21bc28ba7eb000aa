import { positive } from '../numbers/positive';
import { sum } from '../numbers/sum';

/** How much of the revenue depends on few customers. All shares are 0–1. */
export interface Concentration {
  /** The share of all key accounts. */
  share: number;
  /** The share of the largest customer, and of the three largest. */
  topOne: number;
  topThree: number;
  /** The Herfindahl index: 1/n for n customers of equal size, 1 for a single customer. */
  herfindahl: number;
}

/**
 * Revenue concentration: the share of the key accounts, of the largest customers (key or not), and the Herfindahl index, the sum of all
 * squared shares (O. C. Herfindahl, Concentration in the U.S. Steel Industry, 1950; A. O. Hirschman, "The Paternity of an Index", American
 * Economic Review 54, 1964). A blank or negative revenue counts as 0.
 *
 * @param key revenue of each key account; a subset of `all`.
 * @param all revenue of every account.
 * @returns `null` when there is no revenue.
 */
export function concentration(key: readonly (number | null)[], all: readonly (number | null)[]): Concentration | null {
  const amounts = all.map(positive).sort((a, b) => b - a);
  const total = sum(amounts);
  if (total === 0) return null;
  return {
    share: sum(key.map(positive)) / total,
    topOne: sum(amounts.slice(0, 1)) / total,
    topThree: sum(amounts.slice(0, 3)) / total,
    herfindahl: sum(amounts.map((amount) => (amount / total) ** 2)),
  };
}
