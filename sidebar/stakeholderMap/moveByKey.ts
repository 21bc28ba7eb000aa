// Moving a mark on the map from the keyboard.
import { readNumber } from '../readNumber';
import { bandOf, INFLUENCES, SENTIMENTS, type MapPlace } from './mapBands';

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
