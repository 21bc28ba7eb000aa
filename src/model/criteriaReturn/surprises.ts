import type { Point } from './CriteriaReturn';
import { meanRanks } from './meanRanks';

/** Of the accounts compared, one in so many places has to lie between score and return to be a surprise. */
const PART = 3;
const MOST = 3;

/** Who brought much less than its score said, and who much more; the farthest off first, at most three each. */
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
