// What the map is ruled into: how a person stands to us sideways, influence upwards, and a band for what is not known.
import { readNumber } from '../readNumber';

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

/**
 * Where a key moves a person to: arrows one band on (as the eye sees them, so mirrored on a page written from the right), 1 to 5 to that
 * influence, Delete to "not known" in sentiment. At the edge the place stays. `null` for a key that moves nothing.
 *
 * @param key as KeyboardEvent has it; digits of either language.
 */
export function moveByKey(key: string, { influence, sentiment }: MapPlace, isMirrored: boolean): MapPlace | null {
  const forward = isMirrored ? -1 : 1;
  if (key === 'ArrowUp') return { sentiment, influence: step(INFLUENCES, influence, -1) };
  if (key === 'ArrowDown') return { sentiment, influence: step(INFLUENCES, influence, 1) };
  if (key === 'ArrowRight') return { influence, sentiment: step(SENTIMENTS, sentiment, forward) };
  if (key === 'ArrowLeft') return { influence, sentiment: step(SENTIMENTS, sentiment, -forward) };
  if (key === 'Delete' || key === 'Backspace') return { influence, sentiment: null };
  const digit = key.length === 1 ? readNumber(key) : null;
  return digit !== null && INFLUENCES.includes(digit) ? { sentiment, influence: digit } : null;
}

function step(bands: readonly (number | null)[], value: number | null, by: number): number | null {
  const next = bandOf(bands, value) + by;
  return bands[Math.max(0, Math.min(bands.length - 1, next))] ?? null;
}
