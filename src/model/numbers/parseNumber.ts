import { writtenNumber, type DecimalMark } from './writtenNumber';

/**
 * A number as files hold it: `1,234.50`, `1.234,50`, `1 234,5`, `1'234`, `€ 1,234`, `(1,234)`, `1,234-`, `1.250,-` (1250), `$ -` (0), `12%` (0.12), `3.00E+07`,
 * `۱٬۲۳۴٫۵ ریال`. Which mark is decimal is the column's (`numberFormatOf`), unless the number itself shows it. `null` for a blank and for
 * whatever is not surely a number: other words, marks where no thousands end, `1.2m`.
 */
export function parseNumber(text: string, decimal: DecimalMark = '.'): number | null {
  const written = writtenNumber(text);
  if (!written) return null;
  const parts = (written.mark ?? decimal) === '.' ? DOT_IS_DECIMAL.exec(written.digits) : COMMA_IS_DECIMAL.exec(written.digits);
  if (!parts) return null;
  const [, whole = '', decimals = '', exponent = ''] = parts;
  const size = Number(`${whole.replace(/\D/g, '') || '0'}.${decimals || '0'}${exponent}`);
  if (!Number.isFinite(size)) return null;
  const value = written.percent ? size / 100 : size;
  return written.negative && value !== 0 ? -value : value;
}

// Thousands are parted in threes, in India all but the last in twos; a number starts with one to three digits, or has no such marks.
const DOT_IS_DECIMAL = /^(\d+|\d{1,3}(?:[,']\d{2,3})*[,']\d{3})?(?:\.(\d*))?(e[+-]?\d+)?$/;
const COMMA_IS_DECIMAL = /^(\d+|\d{1,3}(?:[.']\d{2,3})*[.']\d{3})?(?:,(\d*))?(e[+-]?\d+)?$/;
