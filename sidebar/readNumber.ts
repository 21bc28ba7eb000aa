// Parses a number the way a user types it into a field.
import { parseAmount } from '../src/model/numbers/parseAmount';
import { valueOf } from '../src/model/numbers/parseNumber';
import { writtenNumber, type DecimalMark } from '../src/model/numbers/writtenNumber';

/**
 * Accepts the formats of files (`parseAmount`), and a sign or word for percent, which is ignored: `30%`, «٪۳۰» and «۳۰ درصد» are 30. A number
 * that can be read both ways, such as 30.000, follows the workbook's locale. Any other number is read as it is written: 1,5 and 1.5 are the
 * same.
 * @param decimal the decimal mark of the workbook's locale (`workbookDecimal`).
 * @returns null for a blank text, NaN for text that is not a number.
 */
export function readNumber(typed: string, decimal: DecimalMark = '.'): number | null {
  const figure = typed
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (figure === '') return null;
  const written = writtenNumber(figure);
  return (written?.percent ? valueOf({ ...written, percent: false }, decimal) : parseAmount(figure, decimal)) ?? NaN;
}
