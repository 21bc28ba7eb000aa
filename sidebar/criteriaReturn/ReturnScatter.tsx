// Every account as a dot: its score then from left to right, the rank of what it brought from bottom to top.
import type { Point } from '../../src/model/criteriaReturn/CriteriaReturn';
import { meanRanks } from '../../src/model/scoring/meanRanks';
import { criteriaReturn as words } from '../../src/text/en/criteriaReturn';
import { formatAmount, isolate } from '../format';
import { locale } from '../locale';

const WIDTH = 260;
const HEIGHT = 150;
const EDGE = 8;

export function ReturnScatter({ points, label, currency }: { points: readonly Point[]; label: string; currency: string }) {
  const across = (along: number) => {
    const x = EDGE + along * (WIDTH - 2 * EDGE);
    return locale.direction === 'rtl' ? WIDTH - x : x;
  };
  return (
    <figure class="scatter">
      <span class="quiet" aria-hidden="true">
        {words.most}
      </span>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        <rect class="ground" width={WIDTH} height={HEIGHT} rx="4" />
        {placePoints(points).map(({ name, score, realised, along, up }, at) => (
          <circle key={at} cx={across(along)} cy={HEIGHT - EDGE - up * (HEIGHT - 2 * EDGE)} r="4">
            <title>{words.dot(isolate(name), score, formatAmount(realised, currency))}</title>
          </circle>
        ))}
      </svg>
      <div class="ends quiet" aria-hidden="true">
        <span>{words.lowScore}</span>
        <span>{words.least}</span>
        <span>{words.highScore}</span>
      </div>
    </figure>
  );
}

interface PlacedPoint extends Point {
  /** Along the scores, 0 at score 1 to 1 at score 10. */
  along: number;
  /** The rank among the returns, 0 for the lowest to 1 for the highest, as a rank correlation uses it. */
  up: number;
}

function placePoints(points: readonly Point[]): PlacedPoint[] {
  const ranks = meanRanks(points.map(({ realised }) => realised));
  const highest = Math.max(1, points.length - 1);
  return points.map((point, at) => ({ ...point, along: (point.score - 1) / 9, up: ((ranks[at] ?? 1) - 1) / highest }));
}
