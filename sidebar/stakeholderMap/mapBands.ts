// What the map is ruled into: how a person stands to us sideways, influence upwards, and a band for what is not known.

/** From the side where a line of writing begins. `null` is not known. */
export const SENTIMENTS: readonly (number | null)[] = [null, -2, -1, 0, 1, 2];
/** From the top. */
export const INFLUENCES: readonly (number | null)[] = [5, 4, 3, 2, 1, null];

/** Where a person stands on the map. */
export interface MapPlace {
  /** 1 little … 5 decisive; `null` is not known. */
  influence: number | null;
  /** −2 hostile … 2 advocate; `null` is not known. */
  sentiment: number | null;
}

/** The index of the band that a value belongs to; what lies beyond the scale belongs to its end. */
export function bandOf(bands: readonly (number | null)[], value: number | null): number {
  if (value === null || Number.isNaN(value)) return bands.indexOf(null);
  const known = bands.filter((band) => band !== null);
  const nearest = Math.min(Math.max(...known), Math.max(Math.min(...known), Math.round(value)));
  return bands.findIndex((band) => band === nearest);
}
