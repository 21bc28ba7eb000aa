import type { Point } from '../../src/model/criteriaReturn/CriteriaReturn';
import { meanRanks } from '../../src/model/criteriaReturn/meanRanks';

export interface PlacedPoint extends Point {
  /** Along the scores, 0 at score 1 to 1 at score 10. */
  along: number;
  /** By place among the returns, 0 for the lowest to 1 for the highest: what a rank correlation sees. */
  up: number;
}

export function placePoints(points: readonly Point[]): PlacedPoint[] {
  const ranks = meanRanks(points.map(({ realised }) => realised));
  const highest = Math.max(1, points.length - 1);
  return points.map((point, at) => ({ ...point, along: (point.score - 1) / 9, up: ((ranks[at] ?? 1) - 1) / highest }));
}
