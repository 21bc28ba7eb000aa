// The layout of the map, in its own units: bands, and people side by side when several share a cell.
import { bandOf, INFLUENCES, type MapPlace, SENTIMENTS } from './mapBands';

export interface MapMeasures {
  /** The size of the whole map. */
  width: number;
  /** The width of the influence labels, at the side where a line of writing begins. */
  side: number;
  /** The height of the sentiment labels below. */
  foot: number;
  /** The room for one person. */
  slot: { width: number; height: number };
  /** The minimum height of a row. It grows with its fullest cell. */
  leastRow: number;
  /** Whether the page is right-to-left. */
  isMirrored: boolean;
}

export interface Band {
  value: number | null;
  from: number;
  to: number;
}

export interface MapLayout {
  width: number;
  height: number;
  /** In the order of SENTIMENTS, which is from right to left when mirrored. */
  columns: Band[];
  /** In the order of INFLUENCES, from the top. */
  rows: Band[];
  /** The middle of each person's room, in the order of the people. */
  marks: { x: number; y: number }[];
}

const PADDING = 3;

export function mapLayout(people: readonly MapPlace[], measures: MapMeasures): MapLayout {
  const { width, side, foot, slot, leastRow, isMirrored } = measures;
  const columnWidth = (width - side) / SENTIMENTS.length;
  const across = Math.max(1, Math.floor(columnWidth / slot.width));
  const cells = people.map((person) => ({
    row: bandOf(INFLUENCES, person.influence),
    column: bandOf(SENTIMENTS, person.sentiment),
  }));
  const inCell = (row: number, column: number) =>
    cells.flatMap((cell, place) => (cell.row === row && cell.column === column ? [place] : []));

  const rows: Band[] = [];
  for (const [row, value] of INFLUENCES.entries()) {
    const most = Math.max(...SENTIMENTS.map((_, column) => Math.ceil(inCell(row, column).length / across)));
    const from = rows.at(-1)?.to ?? 0;
    rows.push({ value, from, to: from + Math.max(leastRow, most * slot.height + 2 * PADDING) });
  }
  const columns = SENTIMENTS.map((value, column): Band => {
    const from = side + column * columnWidth;
    const to = from + columnWidth;
    return isMirrored ? { value, from: width - to, to: width - from } : { value, from, to };
  });

  const marks = cells.map(({ row, column }, place) => {
    const together = inCell(row, column);
    const index = together.indexOf(place);
    const line = Math.floor(index / across);
    const inLine = Math.min(across, together.length - line * across);
    const aside = ((index % across) - (inLine - 1) / 2) * slot.width;
    const down = (line - (Math.ceil(together.length / across) - 1) / 2) * slot.height;
    return { x: middle(columns[column]) + (isMirrored ? -aside : aside), y: middle(rows[row]) + down };
  });
  return { width, height: (rows.at(-1)?.to ?? 0) + foot, columns, rows, marks };
}

const middle = (band: Band | undefined): number => (band ? (band.from + band.to) / 2 : 0);

/**
 * A person's influence and sentiment when the mark is dropped here. A drop beside the map counts for the nearest cell. In the units of the
 * layout.
 */
export function placeAt({ rows, columns }: Pick<MapLayout, 'rows' | 'columns'>, x: number, y: number): MapPlace {
  return { influence: nearest(rows, y), sentiment: nearest(columns, x) };
}

function nearest(bands: readonly Band[], at: number): number | null {
  const distance = ({ from, to }: Band) => Math.max(from - at, at - to, 0);
  const [first, ...others] = bands;
  return first ? others.reduce((best, band) => (distance(band) < distance(best) ? band : best), first).value : null;
}
