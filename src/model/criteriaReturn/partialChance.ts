import { spearman } from '../scoring/spearman';
import { studentTail } from './studentTail';

/** Less than this part of a list left unexplained is floating-point noise. */
const NOISE = 1e-9;

/**
 * Spearman's correlation of two lists when a third is given, −1 to 1: what the two share beyond what both share with the third, (r12 −
 * r13·r23)/√((1 − r13²)(1 − r23²)) (Kendall, Partial rank correlation, 1942). The p-value is two-sided, by Student's t distribution with n −
 * 3 degrees of freedom. `null` where it is undefined: all values of a list are equal, or the third determines one of them.
 */
export function partialChance(
  xs: readonly number[],
  ys: readonly number[],
  given: readonly number[],
): { correlation: number; chance: number } | null {
  const [xy, xz, yz] = [spearman(xs, ys), spearman(xs, given), spearman(ys, given)];
  const freedom = xs.length - 3;
  if (xy === null || xz === null || yz === null || freedom < 1) return null;
  const left = (1 - xz ** 2) * (1 - yz ** 2);
  if (left < NOISE) return null;
  const correlation = Math.max(-1, Math.min(1, (xy - xz * yz) / Math.sqrt(left)));
  const unexplained = 1 - correlation ** 2;
  const chance = unexplained < NOISE ? 0 : studentTail(correlation * Math.sqrt(freedom / unexplained), freedom);
  return { correlation, chance };
}
