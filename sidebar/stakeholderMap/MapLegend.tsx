// The meaning of the map's shapes and outlines.
import { lists } from '../../src/text/en/lists';
import { relationships as words } from '../../src/text/en/relationships';
import { Mark } from './Mark';
import type { MarkShape } from './markOf';

const SHAPES: readonly { shape: MarkShape; word: string }[] = [
  { shape: 'triangle', word: lists.stakeholderFlag.derailer },
  { shape: 'diamond', word: lists.stakeholderFlag.powerfulUnknown },
  { shape: 'circle', word: words.legendMark },
];

export function MapLegend() {
  return (
    <p class="legend">
      {SHAPES.map(({ shape, word }) => (
        <span key={shape}>
          <svg width="16" height="14" viewBox="-8 -7 16 14" aria-hidden="true">
            <Mark shape={shape} contact={1} size={12} />
          </svg>
          {word}
        </span>
      ))}
      <span>{words.legendContact}</span>
    </p>
  );
}
