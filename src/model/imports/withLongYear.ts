import { foldDigits } from '../names/foldDigits';
import { foldName } from '../names/foldName';
import { monthOfName } from './monthOfName';
import { fullYear } from './parseDate';

const SHORT = /^\s*(\p{L}{3,}|q[1-4]|[1-4]q)\.?[\s'’/-]*(\d{2})\s*$/iu;
const QUARTER = /^(q[1-4]|[1-4]q)$/i;

/** `FY24`, but not `FY24/25`. */
const FISCAL = /(?<![\p{L}\d])(fy)[\s'’]?(\d{2})(?!\s?[\d/–-])/iu;

/** A month or a quarter with a year of two digits, as spreadsheets show it (`Jan-24`, `Q1 '24`), with all four: `Jan 2024`. So has a fiscal year, `FY24`. Other texts stay. */
export function withLongYear(text: string): string {
  const [, period = '', year = ''] = SHORT.exec(foldDigits(text)) ?? [];
  const month = period === '' ? null : monthOfName(foldName(period));
  if (month === null && !QUARTER.test(period)) return foldDigits(text).replace(FISCAL, '$1 20$2');
  return `${period} ${fullYear(year, month?.calendar === 'jalali')}`;
}
