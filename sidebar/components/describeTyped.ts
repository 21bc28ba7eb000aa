import { foldDigits } from '../../src/model/names/foldDigits';

/**
 * The number as understood, for the line under a field; `null` when the text already says it: it is blank, no number, written like the
 * formatted number, or has no mark that could be misread.
 */
export function describeTyped(typed: string, value: number | null, format: (value: number) => string): string | null {
  if (value === null || Number.isNaN(value)) return null;
  const written = foldDigits(typed.replace(/[\s\p{Cf}]+/gu, '')).replace(/^[%٪]|[%٪]$/, '');
  const shown = format(value);
  const isPlain = /^[-+−]?\d+$/.test(written) || written === foldDigits(shown);
  return isPlain ? null : shown;
}
