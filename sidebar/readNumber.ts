// Parses a number the way a user types it into a field.
import { parseAmount } from '../src/model/numbers/parseAmount';
import type { DecimalMark } from '../src/model/numbers/writtenNumber';

/**
 * Accepts the formats of files (`parseAmount`), and a percent sign after the number, which is ignored: 30% is 30. A number that can be read
 * both ways, such as 30.000, follows the workbook's locale. Any other number is read as it is written: 1,5 and 1.5 are the same.
 * @param decimal the decimal mark of the workbook's locale (`workbookDecimal`).
 * @returns null for a blank text, NaN for text that is not a number.
 */
export function readNumber(typed: string, decimal: DecimalMark = '.'): number | null {
  const figure = typed
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .trim()
    .replace(/ ?[%٪]$/, '');
  if (figure === '') return null;
  return parseAmount(figure, decimal) ?? NaN;
}
