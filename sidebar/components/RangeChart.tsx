// The range of a weight as a chart: 0–100%, the part in which the key accounts stay the same, and today's weight.
import type { WeightRange } from '../../src/model/robustness/judgeRobustness';
import { robustness } from '../../src/text/en/robustness';
import { formatPercent } from '../format';
import { formatShares } from '../formatShares';
import { boardPage } from '../../src/text/en/boardPage';
import { LABEL, placeLabel, placeLabels, type Place } from './placeLabels';
import './rangeChart.css';

const at = (part: number) => `${part * 100}%`;

export function RangeChart({ name, share, shown, range, below, above }: WeightRange) {
  const { lowest, highest } = range ?? { lowest: share, highest: share };
  const low = formatShares(share, lowest).to;
  const high = formatShares(share, highest).to;
  const places = placeLabels(lowest, highest);
  return (
    <div class="range" role="img" aria-label={robustness.chart(name, formatPercent(shown), low, high)}>
      <div class="bar">
        <span class="safe" style={{ insetInlineStart: at(lowest), width: at(highest - lowest) }} />
        <span class="mark" style={{ insetInlineStart: at(share) }} />
      </div>
      <div class="ends" aria-hidden="true">
        {highest - lowest < LABEL ? (
          <End
            words={low === high ? low : boardPage.fromTo(low, high)}
            place={placeLabel((lowest + highest) / 2)}
            changes={below !== null || above !== null}
            isWide
          />
        ) : (
          <>
            <End words={low} place={places.low} changes={below !== null} />
            <End words={high} place={places.high} changes={above !== null} />
          </>
        )}
      </div>
    </div>
  );
}

interface EndProps {
  words: string;
  place: Place;
  changes: boolean;
  /** For both ends in one label. */
  isWide?: boolean;
}

const End = ({ words, place: { start, align }, changes, isWide = false }: EndProps) => (
  <span
    class={[changes && 'change', isWide && 'wide'].filter(Boolean).join(' ') || undefined}
    style={{ insetInlineStart: at(start), textAlign: align }}
  >
    {words}
  </span>
);
