// What a person means by a number typed into a field.
import { numberFormatOf } from '../src/model/numbers/numberFormatOf';
import { parseNumber } from '../src/model/numbers/parseNumber';

/**
 * Reads what files hold too (`parseNumber`), and a percent sign after the number, which changes nothing: 30% is 30. A comma is the decimal
 * mark unless exactly three digits follow it; a single point always is.
 * @returns null for a blank text, NaN for what is no number.
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
