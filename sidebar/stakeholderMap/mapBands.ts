// The grid of the map: sentiment horizontally, influence vertically, and a band for unknown values.
import { readNumber } from '../readNumber';

/** From the side where a line of writing begins. `null` is unknown. */
export const SENTIMENTS: readonly (number | null)[] = [null, -2, -1, 0, 1, 2];
/** From the top. */
export const INFLUENCES: readonly (number | null)[] = [5, 4, 3, 2, 1, null];

/** A person's position on the map. */
export interface MapPlace {
  /** 1 little … 5 decisive; `null` is unknown. */
  influence: number | null;
  /** −2 hostile … 2 advocate; `null` is unknown. */
  sentiment: number | null;
}

/** The index of a value's band. A value off the scale belongs to the nearest end. */
export function bandOf(bands: readonly (number | null)[], value: number | null): number {
  if (value === null || Number.isNaN(value)) return bands.indexOf(null);
  const known = bands.filter((band) => band !== null);
  const nearest = Math.min(Math.max(...known), Math.max(Math.min(...known), Math.round(value)));
  return bands.findIndex((band) => band === nearest);
}

/**
 * The position to which a key moves a person: arrows to the next band (by its position on the screen, so mirrored on a right-to-left page),
 * 1 to 5 to that influence, Delete to "not known" in sentiment. At the edge the position stays. `null` for any other key.
 * @param key as in KeyboardEvent, with digits of either language.
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
