import { foldDigits } from '../names/foldDigits';
import { parseNumber } from '../numbers/parseNumber';
import { hasPercent } from '../numbers/writtenNumber';

const SLASHED = /(\d+)\/(\d+)/;

/**
 * Reads a chance: `50`, `50%`, `50 percent`, `0.5`, `0/5` and «۵۰ درصد» are a half, for a slash is the decimal mark of Persian keyboards. `null`
 * for a blank, for a number below 0 or above 100%, and for any other text, such as `1/2`, which can be a half or 1.2.
 */
export function readShare(text: string): number | null {
  const written = foldDigits(text);
  const isPercent = hasPercent(written);
  const [, whole = 0, part = 0] = (SLASHED.exec(written) ?? []).map(Number);
  if (!isPercent && whole > 0 && whole < 10 && whole < part) return null;
  const number = parseNumber(written.replace(SLASHED, '$1.$2'));
  if (number === null) return null;
  const share = number > 1 && !isPercent ? number / 100 : number;
  return share >= 0 && share <= 1 ? share : null;
}
