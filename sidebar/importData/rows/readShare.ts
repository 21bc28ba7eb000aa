import { parseNumber } from '../../../src/model/numbers/parseNumber';

/** `50`, `50%` and `0.5` are a half; `null` for a blank and for text that is not a share. */
export function readShare(text: string): number | null {
  const number = parseNumber(text);
  if (number === null) return null;
  const share = number > 1 && !/[%٪]/.test(text) ? number / 100 : number;
  return share >= 0 && share <= 1 ? share : null;
}
