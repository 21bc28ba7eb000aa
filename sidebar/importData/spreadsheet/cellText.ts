// A cell's value as a text that is read in one way only, whatever the language of the spreadsheet.
import { isoDay } from '../../../src/model/calendar/isoDay';
import type { CellFormat } from './cellFormat';

const DAY = 86_400_000;
/** Day 0 of the two ways to count days. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);
/** The first day after the 29 February 1900 that spreadsheets invented. */
const FIRST_TRUE_DAY = 60;

/**
 * @param value the stored value: of a formula its last result.
 * @param type the cell's type in the file; '' for a number.
 */
export function cellText(value: string, type: string, format: CellFormat | undefined, is1904: boolean): string {
  if (value === '') return '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace('T', ' ');
  const number = Number(value);
  if ((type !== '' && type !== 'n') || !Number.isFinite(number)) return value;
  switch (format?.kind) {
    case 'date':
      return number >= 0 ? dateText(number, is1904) : plainNumber(number);
    case 'time':
      return number >= 0 && number < 1 ? timeText(Math.round(number * DAY)) : plainNumber(number);
    case 'share':
      return `${plainNumber(number * 100)}%`;
    default:
      return [plainNumber(number), format?.currency ?? ''].filter(Boolean).join(' ');
  }
}

/** `1234.5`, never with marks between thousands. Three decimals get a zero, since `1.234` could be a whole number. */
function plainNumber(number: number): string {
  // Spreadsheets keep 15 digits; the rest is the noise of binary fractions.
  const rounded = Number(number.toPrecision(15));
  const plain = withoutPower(rounded);
  return /\.\d{3}$/.test(plain) ? `${plain}0` : plain;
}

/** `0.0000001` instead of `1e-7`. */
function withoutPower(number: number): string {
  const text = String(number);
  if (!text.includes('e')) return text;
  return Number.isInteger(number) ? BigInt(number).toString() : number.toFixed(15).replace(/\.?0+$/, '');
}

function dateText(days: number, is1904: boolean): string {
  const zero = is1904 ? DAY_ZERO_1904 : days < FIRST_TRUE_DAY ? DAY_ZERO + DAY : DAY_ZERO;
  // To the second, since a fraction of a day is rarely exact.
  const instant = zero + Math.round((days * DAY) / 1000) * 1000;
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return plainNumber(days);
  const day = isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  const time = instant % DAY;
  return time === 0 ? day : `${day} ${timeText((time + DAY) % DAY)}`;
}

const timeText = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(11, 19);
