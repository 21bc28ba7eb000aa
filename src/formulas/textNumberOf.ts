import { parseNumber } from '../model/numbers/parseNumber';
import { nameOf } from './cells';

/**
 * Names a cell whose whole text is one number, with separators, a currency sign or any digits: `"12,000"!`. Without the sign, users would not
 * notice that it does not count. '' for every other cell: `3/5` and `1–10!` are results of this add-on.
 */
export function textNumberOf(cell: unknown): string {
  const isNumber = typeof cell === 'string' && parseNumber(cell) !== null;
  return isNumber ? `${nameOf(cell)}!` : '';
}
