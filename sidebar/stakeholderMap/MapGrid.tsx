// The background of the map: the cells, those that need attention tinted, and the labels of both scales.
import { scales } from '../../src/text/en/lists';
import { relationships as words } from '../../src/text/en/relationships';
import { isAtLeast } from '../../src/model/scoring/tolerance';
import { formatNumber } from '../format';
import type { Band, MapLayout } from './mapLayout';
import type { MapPlace } from './mapBands';
import { wordOf } from './wordOf';

interface MapGridProps {
  layout: MapLayout;
  /** The width of the influence scale at the side. */
  side: number;
  /** Whether that scale has room for words; otherwise it has digits. */
  isWide: boolean;
  isMirrored: boolean;
  /** The cell where a mark would be dropped. */
  target: MapPlace | null;
}

const POWERFUL = 4;
const LINE = 11;

export function MapGrid({ layout: { width, columns, rows }, side, isWide, isMirrored, target }: MapGridProps) {
  const bottom = rows.at(-1)?.to ?? 0;
  const scaleAt = isMirrored ? width - side + 5 : side - 5;
  const titleAt = isMirrored ? width - 7 : 7;
  const arrow = isMirrored ? '←' : '→';
  const inside = (columns.at(0)?.from ?? 0) / 2 + (columns.at(-1)?.to ?? 0) / 2;
  return (
    <g class="grid" aria-hidden="true">
      {rows.flatMap((row) =>
        columns.map((column) => (
          <rect
            key={`${row.value} ${column.value}`}
            class={`${careOf(row.value, column.value)}${isTarget(target, row, column) ? ' target' : ''}`}
            x={column.from}
            y={row.from}
            width={column.to - column.from}
            height={row.to - row.from}
          />
        )),
      )}
      {rows.map((row) => (
        <text
          key={row.value}
          x={scaleAt}
          y={middle(row)}
          dy="0.35em"
          text-anchor={isWide ? (isMirrored ? 'start' : 'end') : 'middle'}
        >
          {isWide ? wordOf(scales.influence, row.value) : row.value === null ? words.unknownShort : formatNumber(row.value)}
        </text>
      ))}
      {columns.map((column) => (
        <text key={column.value} x={middle(column)} y={bottom + LINE} text-anchor="middle">
          {wordOf(scales.sentiment, column.value)}
        </text>
      ))}
      <text
        class="axis"
        transform={`translate(${titleAt} ${bottom / 2}) rotate(${isMirrored ? 90 : -90})`}
        dy="0.35em"
        text-anchor="middle"
      >
        {`${isWide ? words.influenceAxis : words.influenceScale} ${arrow}`}
      </text>
      <text class="axis" x={inside} y={bottom + 2.3 * LINE} text-anchor="middle">
        {`${words.sentimentAxis} ${arrow}`}
      </text>
    </g>
  );
}

const middle = ({ from, to }: Band): number => (from + to) / 2;

function careOf(influence: number | null, sentiment: number | null): string {
  const isPowerful = influence !== null && isAtLeast(influence, POWERFUL);
  if (isPowerful && sentiment === null) return 'blind';
  if (isPowerful && sentiment !== null && !isAtLeast(sentiment, 0)) return 'danger';
  return influence === null || sentiment === null ? 'unknown' : 'plain';
}

const isTarget = (target: MapPlace | null, row: Band, column: Band): boolean =>
  target !== null && target.influence === row.value && target.sentiment === column.value;
