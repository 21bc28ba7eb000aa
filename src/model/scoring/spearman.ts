import { mean } from '../numbers/mean';
import { meanRanks } from '../numbers/meanRanks';

/**
 * Spearman's rank correlation of two lists of the same length, −1 to 1. Ties share the mean of their ranks. `null` when it is undefined:
 * with fewer than two pairs, or when all values of a list are equal.
 */
export function spearman(xs: readonly number[], ys: readonly number[]): number | null {
  if (xs.length !== ys.length) throw new RangeError(`${xs.length} values cannot be paired with ${ys.length}`);
  if (new Set(xs).size < 2 || new Set(ys).size < 2) return null;
  return pearson(meanRanks(xs), meanRanks(ys));
}

function pearson(xs: readonly number[], ys: readonly number[]): number {
  const [middleX, middleY] = [mean(xs), mean(ys)];
  let [xy, xx, yy] = [0, 0, 0];
  xs.forEach((x, at) => {
    const [dx, dy] = [x - middleX, (ys[at] ?? 0) - middleY];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  });
  return xy / Math.sqrt(xx * yy);
}
