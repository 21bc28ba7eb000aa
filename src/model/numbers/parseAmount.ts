import { parseNumber, valueOf } from './parseNumber';
import { splitUnit } from './splitUnit';
import { writtenNumber, type DecimalMark } from './writtenNumber';

/**
 * Parses a number (`parseNumber`), also with its unit in words: `£340k`, `2,5 Mrd`, «۹۶٫۴ میلیون ریال». `null` for any other text.
 *
 * @param letterM what `M` means as a power of ten: 6, or 3 where `MM` is a million.
 */
export function parseAmount(text: string, decimal: DecimalMark = '.', letterM: 3 | 6 = 6): number | null {
  const number = parseNumber(text, decimal);
  const split = number === null ? splitUnit(text) : null;
  const figure = split && writtenNumber(split.figure);
  return split && figure ? valueOf(figure, decimal, split.isLetterM ? split.power - 6 + letterM : split.power) : number;
}
