import { writtenNumber, type DecimalMark, type WrittenNumber } from './writtenNumber';

/**
 * Parses a number as files contain it: `1,234.50`, `1.234,50`, `1 234,5`, `1'234`, `€ 1,234`, `(1,234)`, `1,234-`, `1.250,-` (1250), `$ -`
 * (0), `12%` (0.12), `3.00E+07`, `۱٬۲۳۴٫۵ ریال`. Only a number that can be read in two ways, such as 1.234, follows `decimal`, the mark of its
 * column; any other is read as it is written. `null` for a blank and for any text that is not clearly a number: other words, misplaced
 * thousands separators, `1.2m` (`parseAmount` reads it).
 */
export function parseNumber(text: string, decimal: DecimalMark = '.'): number | null {
  const written = writtenNumber(text);
  return written && valueOf(written, decimal);
}

/** @param power of ten that the number is multiplied by. */
export function valueOf({ digits, mark, percent, negative }: WrittenNumber, decimal: DecimalMark, power = 0): number | null {
  const parts = PARTS[mark ?? decimal].exec(digits) ?? (mark === null ? PARTS[decimal === '.' ? ',' : '.'].exec(digits) : null);
  if (!parts) return null;
  const [, whole = '', decimals = '', exponent = 'e0'] = parts;
  const size = Number(`${whole.replace(/\D/g, '') || '0'}.${decimals || '0'}e${Number(exponent.slice(1)) + power}`);
  if (!Number.isFinite(size)) return null;
  const value = percent ? size / 100 : size;
  return negative && value !== 0 ? -value : value;
}

// Thousands are grouped in threes; in India all groups but the last are of two digits. The first group has one to three digits, and no zero
// before others. Numbers without separators are also allowed.
const PARTS: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^(\d+|[1-9]\d{0,2}(?:[,']\d{2,3})*[,']\d{3})?(?:\.(\d*))?(e[+-]?\d+)?$/,
  ',': /^(\d+|[1-9]\d{0,2}(?:[.']\d{2,3})*[.']\d{3})?(?:,(\d*))?(e[+-]?\d+)?$/,
};
