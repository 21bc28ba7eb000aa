// What a person means by a number typed into a field.

const DIGITS = /[۰-۹٠-٩]/g;

/**
 * Reads ASCII, Persian and Arabic digits, a decimal point or comma, spaces and grouping signs, and a percent sign after it.
 * A single comma stands for the decimal point unless exactly three digits follow it.
 * @returns null for a blank text, NaN for what is no number.
 */
export function readNumber(typed: string): number | null {
  const plain = typed
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\s\u200e\u200f٬’']|[%٪]$/g, '')
    .replace(/٫/g, '.')
    .replace(/[−–]/g, '-');
  if (plain === '') return null;
  const grouped = /^-?\d{1,3}(,\d{3})+(\.\d*)?$/.test(plain);
  const number = grouped ? plain.replace(/,/g, '') : plain.replace(',', '.');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(number) ? Number(number) : NaN;
}
