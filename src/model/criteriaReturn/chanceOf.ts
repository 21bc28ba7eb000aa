// The probability that chance alone gives a rank correlation at least as strong.
import { sum } from '../numbers/sum';
import { spearman } from '../scoring/spearman';
import { meanRanks } from '../scoring/meanRanks';
import { studentTail } from './studentTail';

/** Up to this number of pairs, every order is tried: 9! is 362,880. Statistics programs use the same limit. */
const MOST_TRIED = 9;
/** Sums of ranks that differ by less are equal. */
const NOISE = 1e-9;

/**
 * The two-sided p-value of Spearman's correlation, 0–1: the probability that randomly paired values have a correlation at least as far from
 * 0. `null` where there is no correlation. Exact for up to 9 pairs, including ties. For more pairs, t = r·√((n − 2)/(1 − r²)) is compared
 * with Student's t distribution with n − 2 degrees of freedom (Kendall and Gibbons, Rank Correlation Methods, 5th edition, 1990). This is
 * slightly too small for few pairs: with ten, 4.3% where all orders give 4.9%.
 */
export function chanceOf(xs: readonly number[], ys: readonly number[]): number | null {
  const correlation = spearman(xs, ys);
  if (correlation === null) return null;
  const pairs = xs.length;
  if (pairs <= MOST_TRIED) return shareOfOrders(meanRanks(xs), meanRanks(ys));
  const unexplained = 1 - correlation ** 2;
  return unexplained < NOISE ? 0 : studentTail(correlation * Math.sqrt((pairs - 2) / unexplained), pairs - 2);
}

/** The share of all orders of the second ranks whose product sum is at least as far from the mean as that of the given order. */
function shareOfOrders(first: readonly number[], second: readonly number[]): number {
  const pairs = first.length;
  const mean = (pairs * (pairs + 1) ** 2) / 4;
  const given = Math.abs(sum(first.map((rank, at) => rank * (second[at] ?? 0))) - mean);
  let orders = 0;
  let asFar = 0;
  const place = (at: number, taken: number, sum: number): void => {
    if (at === pairs) {
      orders++;
      if (Math.abs(sum - mean) >= given - NOISE) asFar++;
      return;
    }
    for (let next = 0; next < pairs; next++)
      if ((taken & (1 << next)) === 0) place(at + 1, taken | (1 << next), sum + (first[at] ?? 0) * (second[next] ?? 0));
  };
  place(0, 0, 0);
  return asFar / orders;
}
