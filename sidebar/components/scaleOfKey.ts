// Chooses a step of a scale by keyboard.
import { readNumber } from '../readNumber';

/**
 * The step that a key chooses: arrows the next one (by its position on the screen, so mirrored on a right-to-left page; up is higher), a
 * digit of either language that step, + and − the next, Delete none.
 * @param steps in ascending order. Before the first is "not known", `null`.
 * @returns undefined for any other key.
 */
export function scaleOfKey(
  key: string,
  steps: readonly number[],
  value: number | null,
  isMirrored: boolean,
): number | null | undefined {
  if (key === 'Delete' || key === 'Backspace') return null;
  const higher = isMirrored ? 'ArrowLeft' : 'ArrowRight';
  const lower = isMirrored ? 'ArrowRight' : 'ArrowLeft';
  if ([higher, 'ArrowUp', '+'].includes(key)) return steps.find((step) => value === null || step > value) ?? value;
  if ([lower, 'ArrowDown', '-'].includes(key)) return steps.filter((step) => value !== null && step < value).at(-1) ?? null;
  const digit = key.length === 1 ? readNumber(key) : null;
  return digit !== null && steps.includes(digit) ? digit : undefined;
}
