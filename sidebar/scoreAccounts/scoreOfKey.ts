// The score of a key: 1 to 9 as they are, 0 for 10, in the digits of either language.
import { readNumber } from '../readNumber';

/** @param key as in KeyboardEvent. `null` for a key without a score. */
export function scoreOfKey(key: string): number | null {
  if (key.length !== 1) return null;
  const digit = readNumber(key);
  if (digit === null || Number.isNaN(digit)) return null;
  return digit === 0 ? 10 : digit;
}
