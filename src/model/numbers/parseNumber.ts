import { writtenNumber, type DecimalMark } from './writtenNumber';

/**
 * Parses a number as files contain it: `1,234.50`, `1.234,50`, `1 234,5`, `1'234`, `€ 1,234`, `(1,234)`, `1,234-`, `1.250,-` (1250), `$ -`
 * (0), `12%` (0.12), `3.00E+07`, `۱٬۲۳۴٫۵ ریال`. `decimal` is the decimal mark of the column (`numberFormatOf`); the number itself
 * overrides it when it is unambiguous. `null` for a blank and for any text that is not clearly a number: other words, misplaced thousands
 * separators, `1.2m`.
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

// Thousands are grouped in threes; in India all groups but the last are of two digits. The first group has one to three digits. Numbers
// without separators are also allowed.
const DOT_IS_DECIMAL = /^(\d+|\d{1,3}(?:[,']\d{2,3})*[,']\d{3})?(?:\.(\d*))?(e[+-]?\d+)?$/;
const COMMA_IS_DECIMAL = /^(\d+|\d{1,3}(?:[.']\d{2,3})*[.']\d{3})?(?:,(\d*))?(e[+-]?\d+)?$/;
