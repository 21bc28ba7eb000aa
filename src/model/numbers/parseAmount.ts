import { parseNumber, valueOf } from './parseNumber';
import { sumOfKnown } from './sum';
import { splitUnit } from './splitUnit';
import { writtenNumber, type DecimalMark } from './writtenNumber';

/** «۲ میلیون و ۵۰۰ هزار». */
const AND = /\s+و\s+/;

/** The parts of an amount in words, each with a smaller unit than the one before; `null` for any other text. */
export function partsOfAmount(text: string): string[] | null {
  const parts = AND.test(text) ? text.split(AND) : [];
  const powers = parts.map((part) => splitUnit(part)?.power ?? 0);
  return parts.length > 1 && powers.every((power, at) => at === 0 || power < (powers[at - 1] ?? 0)) ? parts : null;
}

/**
 * Parses a number (`parseNumber`), also with its unit in words: `£340k`, `2,5 Mrd`, «۹۶٫۴ میلیون ریال», «۲ میلیون و ۵۰۰ هزار». `null` for any
 * other text.
 *
 * @param letterM what `M` means as a power of ten: 6, or 3 where `MM` is a million.
 */
export function parseAmount(text: string, decimal: DecimalMark = '.', letterM: 3 | 6 = 6): number | null {
  const parts = partsOfAmount(text);
  if (parts) {
    const amounts = parts.map((part) => parseAmount(part, decimal, letterM));
    return amounts.includes(null) ? null : sumOfKnown(amounts);
  }
  const number = parseNumber(text, decimal);
  const split = number === null ? splitUnit(text) : null;
  const figure = split && writtenNumber(split.figure);
  return split && figure ? valueOf(figure, decimal, split.isLetterM ? split.power - 6 + letterM : split.power) : number;
}
