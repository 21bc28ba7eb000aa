import type { Band, MapLayout } from './layMap';
import type { MapPlace } from './mapBands';

/** What a person is said to be whose mark is dropped here; beside the map, what the nearest cell says. In the units of the layout. */
export function placeAt({ rows, columns }: Pick<MapLayout, 'rows' | 'columns'>, x: number, y: number): MapPlace {
  return { influence: nearest(rows, y), sentiment: nearest(columns, x) };
}

function nearest(bands: readonly Band[], at: number): number | null {
  const distance = ({ from, to }: Band) => Math.max(from - at, at - to, 0);
  const [first, ...others] = bands;
  return first ? others.reduce((best, band) => (distance(band) < distance(best) ? band : best), first).value : null;
}
