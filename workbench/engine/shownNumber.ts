// How a number looks in a cell without a number format.

/** From this number on, and below the other one, Google Sheets writes exponents. */
const LARGEST = 1e15;
const SMALLEST = 1e-5;
/** The maximum number of digits of a number with decimals. */
const DIGITS = 10;

/** A number with all the digits of its whole part, and with decimals up to ten digits in all: 123456789012, 0.3333333333. */
export function shownNumber(value: number, decimal = '.'): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= LARGEST || size < SMALLEST)) {
    const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
    return `${Number(mantissa)}E${exponent.charAt(0)}${exponent.slice(1).padStart(2, '0')}`.replace('.', decimal);
  }
  const whole = String(Math.trunc(size)).length;
  return String(Number(value.toFixed(whole >= DIGITS ? 0 : Math.min(DIGITS - (size < 1 ? 0 : whole), 20)))).replace('.', decimal);
}
