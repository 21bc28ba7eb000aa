// How easily chance alone gives a rank correlation as strong.
import { spearman } from '../scoring/spearman';
import { meanRanks } from './meanRanks';
import { studentTail } from './studentTail';

/** Up to so many pairs every order is tried: 9! is 362,880. Statistics programs draw the line at the same place. */
const MOST_TRIED = 9;
/** Sums of ranks that differ by less are equal. */
const NOISE = 1e-9;

/**
 * The two-sided probability that values paired at random would have a Spearman correlation as far from 0 as these, 0–1; `null` where
 * they have none. Exact for up to 9 pairs, equal values included; beyond, t = r·√((n − 2)/(1 − r²)) is taken for Student's t with n − 2
 * degrees of freedom (Kendall and Gibbons, Rank Correlation Methods, 5th edition, 1990); that is a little too small where pairs are
 * few: with ten, 4.3% where all orders give 4.9%.
 */
export function chanceOf(xs: readonly number[], ys: readonly number[]): number | null {
  const correlation = spearman(xs, ys);
  if (correlation === null) return null;
  const pairs = xs.length;
  if (pairs <= MOST_TRIED) return shareOfOrders(meanRanks(xs), meanRanks(ys));
  const unexplained = 1 - correlation ** 2;
  return unexplained < NOISE ? 0 : studentTail(correlation * Math.sqrt((pairs - 2) / unexplained), pairs - 2);
}

/** Of all orders of the second ranks, the share whose products with the first lie as far from their mean as those of the given order. */
function shareOfOrders(first: readonly number[], second: readonly number[]): number {
  const pairs = first.length;
  const mean = (pairs * (pairs + 1) ** 2) / 4;
  const given = Math.abs(first.reduce((sum, rank, at) => sum + rank * (second[at] ?? 0), 0) - mean);
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
