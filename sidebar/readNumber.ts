// Parses a number the way a user types it into a field.
import { numberFormatOf } from '../src/model/numbers/numberFormatOf';
import { parseNumber } from '../src/model/numbers/parseNumber';

/**
 * Accepts the formats of files (`parseNumber`), and a percent sign after the number, which is ignored: 30% is 30. A comma is the decimal
 * mark unless exactly three digits follow it. A single point always is.
 * @returns null for a blank text, NaN for text that is not a number.
 */
export function readNumber(typed: string): number | null {
  const figure = typed
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .trim()
    .replace(/ ?[%٪]$/, '');
  if (figure === '') return null;
  const { decimal, certain } = numberFormatOf([figure]);
  return parseNumber(figure, certain ? decimal : '.') ?? NaN;
}
