// How far a weight may move, at a glance: all of 0–100%, the range in which the key accounts stay the same, and the weight today.
import type { CriterionFirmness } from '../../src/model/board/judgeFirmness';
import { formatPercent } from '../formatNumber';
import { text } from '../text';
import { placeLabels } from './placeLabels';
import { sayShares } from './sayShares';

const at = (part: number) => `${part * 100}%`;

export function RangeChart({ name, share, range, below, above }: CriterionFirmness) {
  const { lowest, highest } = range ?? { lowest: share, highest: share };
  const words = { low: sayShares(share, lowest).to, high: sayShares(share, highest).to };
  const labels = placeLabels(lowest, highest);
  return (
    <div class="range" role="img" aria-label={text.howFirm.chart(name, formatPercent(share), words.low, words.high)}>
      <div class="bar">
        <span class="safe" style={{ insetInlineStart: at(lowest), width: at(highest - lowest) }} />
        <span class="mark" style={{ insetInlineStart: at(share) }} />
      </div>
      <div class="ends" aria-hidden="true">
        {(
          [
            ['low', below],
            ['high', above],
          ] as const
        ).map(([end, change]) => (
          <span
            key={end}
            class={change ? 'change' : undefined}
            style={{ insetInlineStart: at(labels[end].start), textAlign: labels[end].align }}
          >
            {words[end]}
          </span>
        ))}
      </div>
    </div>
  );
}
