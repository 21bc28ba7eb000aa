import { sum } from '../numbers/sum';
import { meanRanks } from './meanRanks';

/**
 * Spearman's rank correlation of two lists of the same length, −1 to 1. Ties share the mean of their ranks. `null` when it is undefined:
 * with fewer than two pairs, or when all values of a list are equal.
 */
export function spearman(xs: readonly number[], ys: readonly number[]): number | null {
  const [ranks, others] = [fromMiddle(xs), fromMiddle(ys)];
  const correlation = product(ranks, others) / Math.sqrt(product(ranks, ranks) * product(others, others));
  return Number.isNaN(correlation) ? null : correlation;
}

/** The distance of each value's rank from the middle one. Halves are added up exactly: no result is beyond −1 or 1. */
const fromMiddle = (values: readonly number[]): number[] => meanRanks(values).map((rank) => rank - (values.length + 1) / 2);

const product = (xs: readonly number[], ys: readonly number[]): number => sum(xs.map((x, index) => x * ys[index]!));
