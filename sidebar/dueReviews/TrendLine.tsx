// A figure over the last reviews: a small chart, and its direction in words.
import type { SeriesTrend } from '../../src/model/programme/AccountState';
import { dueReviews as words } from '../../src/text/en/dueReviews';

interface TrendLineProps {
  name: string;
  trend: SeriesTrend;
  /** The maximum of the figure; the minimum is 0. */
  most: number;
}

const [WIDTH, HEIGHT, EDGE] = [56, 20, 3];

export function TrendLine({ name, trend: { values, direction, isFlagged }, most }: TrendLineProps) {
  const figures = values.map(({ value }) => value);
  return (
    <p class={isFlagged ? `trend-line flagged ${direction}` : 'trend-line'}>
      <Picture figures={figures} most={most} />
      <span>
        {words.trend[direction](name, figures)} {isFlagged && direction === 'flat' && words.shouldRise}
      </span>
    </p>
  );
}

export function Picture({ figures, most }: { figures: readonly number[]; most: number }) {
  if (figures.length < 2) return null;
  const points = figures.map((figure, place) => ({
    x: EDGE + (place / (figures.length - 1)) * (WIDTH - 2 * EDGE),
    y: HEIGHT - EDGE - (figure / most) * (HEIGHT - 2 * EDGE),
  }));
  const last = points[points.length - 1];
  return (
    <svg class="trend-picture" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <polyline points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
      {last && <circle cx={last.x} cy={last.y} r="2.5" />}
    </svg>
  );
}
