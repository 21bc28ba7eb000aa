// How the figures of a column spread between the bounds. Clipped figures beyond the bounds have separate bars at both ends.
import type { Source } from '../../src/actions/store/readSources';
import { isBetween } from '../../src/model/scoring/normalize';
import { histogram } from '../../src/model/scoring/histogram';
import { criterionFeed as words } from '../../src/text/en/criterionFeed';
import { locale } from '../locale';
import { describeFigure } from './percent';

interface HistogramProps {
  source: Source;
  /** The known figures of the source; at least one. */
  figures: readonly number[];
  /** The figures that score 1 and 10. The histogram covers all figures while one of them is missing. */
  low: number | null;
  high: number | null;
  /** The figure that scores 5.5. */
  middle: number | null;
}

const WIDTH = 240;
const HEIGHT = 44;
const BINS = 20;
/** The label of the middle stays so far inside, as a part of the width: the labels of the ends are there. */
const FARTHEST = 0.75;
/** A bar with any figure stays visible, however low it is. */
const LEAST = 2;

export function Histogram({ source, figures, low, high, middle }: HistogramProps) {
  const ready = low !== null && high !== null && !Number.isNaN(low + high) && low !== high;
  const bounds = ready ? { low, high } : { low: Math.min(...figures), high: Math.max(...figures) };
  const { from, to, counts, below, above } = histogram(figures, bounds, BINS);
  const bars = [below, ...counts, above];
  const most = Math.max(1, ...bars);
  const step = WIDTH / bars.length;
  const isMarked = ready && middle !== null && isBetween(middle, low, high);
  const at = isMarked ? step + ((middle - from) / (to - from)) * (WIDTH - 2 * step) : 0;
  return (
    <figure class="histogram" dir="ltr">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={words.histogram(describeFigure(source, from), describeFigure(source, to))}
      >
        {bars.map((count, index) => {
          const height = count === 0 ? 0 : Math.max(LEAST, (count / most) * (HEIGHT - 2));
          const outside = index === 0 || index === bars.length - 1;
          return (
            <rect
              key={index}
              class={outside ? 'outside' : 'inside'}
              x={index * step + 0.5}
              y={HEIGHT - height}
              width={step - 1}
              height={height}
            />
          );
        })}
        <path class="bound" d={`M${step} 0V${HEIGHT}M${WIDTH - step} 0V${HEIGHT}`} />
        {isMarked && <path class="bound middle" d={`M${at} 0V${HEIGHT}`} />}
      </svg>
      <figcaption>
        <span dir={locale.direction}>{describeFigure(source, from)}</span>
        {isMarked && (
          <span
            class="middle"
            dir={locale.direction}
            style={{ left: `${Math.min(FARTHEST, Math.max(1 - FARTHEST, at / WIDTH)) * 100}%` }}
          >
            {words.middleAt(describeFigure(source, middle))}
          </span>
        )}
        <span dir={locale.direction}>{describeFigure(source, to)}</span>
      </figcaption>
    </figure>
  );
}
