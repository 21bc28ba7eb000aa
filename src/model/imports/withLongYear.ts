import { foldDigits } from '../names/foldDigits';
import { foldName } from '../names/foldName';
import { monthOfName } from './monthOfName';
import { fullYear } from './parseDate';

/** Whether `FY24/25` has the name of the year in which it ends, or of the one in which it begins. */
export type YearName = 'end' | 'begin';

const SHORT = /^\s*(\p{L}{3,}|q[1-4]|[1-4]q)\.?[\s'’/-]*(\d{2})\s*$/iu;
const QUARTER = /^(q[1-4]|[1-4]q)$/i;

/** A year that ends in the next one: `FY24/25`, `2023/24`, `2023-2024`. `2011/12` alone may be a month. */
const OVER_TWO_YEARS = /(?<![\p{L}\d])(fy\s?)?(\d{2}|\d{4})\s?[/–-]\s?(\d{2}|\d{4})(?!\s?[\d/–-])/giu;
/** `Q1FY25`, whose parts belong apart. */
const PART_OF_FISCAL = /(?<![\p{L}\d])(?:q[1-4]|[1-4]q|h[12])(?=fy)/iu;
/** `FY24`. */
const FISCAL = /(?<![\p{L}\d])(fy)[\s'’]?(\d{2})(?!\s?[\d/–-])/iu;

/**
 * A month or a quarter with a year of two digits, as spreadsheets show it (`Jan-24`, `Q1 '24`), with all four: `Jan 2024`. So has a fiscal
 * year, `FY24`. A year that ends in the next one has the name of its end, unless `named` says otherwise: `FY24/25` is 2025. Other texts stay.
 */
export function withLongYear(written: string, named: YearName = 'end'): string {
  const text = written.replace(PART_OF_FISCAL, '$& ');
  const [, period = '', year = ''] = SHORT.exec(foldDigits(text)) ?? [];
  const month = monthOfName(foldName(period));
  if (month === null && !QUARTER.test(period))
    return foldDigits(text)
      .replace(OVER_TWO_YEARS, yearOfTwo(named))
      .replace(FISCAL, (_, fiscal: string, ofTwo: string) => `${fiscal} ${fullYear(ofTwo, false)}`);
  return `${period} ${fullYear(year, month?.calendar === 'jalali')}`;
}

/** Whether a text names a year by two: `FY24/25`. */
export const namesTwoYears = (text: string): boolean => withLongYear(text, 'begin') !== withLongYear(text);

/** Two years in a row are one fiscal year. */
const yearOfTwo =
  (named: YearName) =>
  (written: string, fiscal: string | undefined, first: string, second: string): string => {
    const end = fullYear(first, false) + 1;
    const isCertain = fiscal !== undefined || second.length === 4 || (first.length === 4 && Number(second) > 12);
    if (!isCertain || end % 10 ** second.length !== Number(second)) return written;
    return `${fiscal === undefined ? '' : 'FY '}${named === 'end' ? end : end - 1}`;
  };

const FISCAL_WORD = /(?<!\p{L})fy(?!\p{L})|fiscal|geschäftsjahr|exercice|ejercicio|سال مالی/iu;

/**
 * Whether years are fiscal ones by their own words: `Q1 FY26`.
 *
 * @param texts headers or cells with the years.
 * @param header that of the cells; '' without one.
 */
export const areFiscalYears = (texts: readonly string[], header = ''): boolean =>
  FISCAL_WORD.test(header) || (texts.length > 0 && texts.every((text) => FISCAL_WORD.test(text)));
