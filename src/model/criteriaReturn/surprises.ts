import type { Point } from './CriteriaReturn';
import { meanRanks } from '../scoring/meanRanks';

/** An account is a surprise when its ranks by score and by return differ by at least one in this many of the compared accounts. */
const PART = 3;
const MOST = 3;

/** The accounts that brought much less, or much more, than their scores predicted; largest difference first, at most three each. */
export function surprises(points: readonly Point[]): { less: Point[]; more: Point[] } {
  const scores = meanRanks(points.map(({ score }) => score));
  const returns = meanRanks(points.map(({ realised }) => realised));
  const apart = points.map((point, at) => ({ point, by: (scores[at] ?? 0) - (returns[at] ?? 0) }));
  const farthest = (sign: 1 | -1) =>
    apart
      .filter(({ by }) => by * sign * PART >= points.length)
      .sort((a, b) => (b.by - a.by) * sign)
      .slice(0, MOST)
      .map(({ point }) => point);
  return { less: farthest(1), more: farthest(-1) };
}
