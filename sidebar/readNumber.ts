// Parses a number the way a user types it into a field.
import { numberFormatOf } from '../src/model/numbers/numberFormatOf';
import { parseNumber } from '../src/model/numbers/parseNumber';
import { writtenNumber, type DecimalMark } from '../src/model/numbers/writtenNumber';

/** Both marks can mean either here: 1.200 and 1,200. */
const EITHER_WAY = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * Accepts the formats of files (`parseNumber`), and a percent sign after the number, which is ignored: 30% is 30. A number that can be read
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
  const written = writtenNumber(figure);
  const isAmbiguous = written !== null && written.mark === null && EITHER_WAY.test(written.digits);
  return parseNumber(figure, isAmbiguous ? decimal : numberFormatOf([figure]).decimal) ?? NaN;
}
