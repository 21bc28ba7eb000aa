import { sum } from '../numbers/sum';
import { calendarOfYear } from '../calendar/calendarOfYear';
import { dateParts, type DateParts } from './dateParts';
import { fullYear, parseDate } from './parseDate';

/**
 * The order of numbers in dates with the year at their end or with a year of two digits. `jalaliYmd` and `jalaliDmy` are of years of two
 * digits that are Jalali: ۰۴/۱۱/۱۵ and ۱۵/۱۱/۰۴.
 */
export type DayMonthOrder = 'dmy' | 'mdy' | 'jalaliYmd' | 'jalaliDmy';

/** What the rest of a file or the workbook says of years of two digits. */
export interface JalaliYears {
  /** A Jalali year near those of the file. */
  year: number;
  /** Whether other dates of the file are Jalali. Otherwise the user is asked. */
  certain: boolean;
}

export interface DateOrder {
  order: DayMonthOrder;
  /** False when the samples contradict each other or are all ambiguous, such as 04/07/1996. The user then has to choose. */
  certain: boolean;
  /** A sample that each order reads differently; missing where all are certain. */
  example?: string;
}

type OrderedParts = Extract<DateParts, { kind: 'ordered' }>;

/**
 * Detects the order of day and month in a column, from its texts. A number above 12 is a day. Unambiguous dates such as 1996-07-04 or 4 Jul
 * 1996 do not count. `fallback` is the order when the samples do not decide.
 *
 * Years of two digits are in the calendar of the column's other dates. Without any, those near `jalali` are Jalali.
 */
export function dateOrderOf(
  samples: readonly string[],
  fallback: DayMonthOrder = 'dmy',
  jalali: JalaliYears | null = null,
): DateOrder {
  const dates = samples.flatMap((sample) => {
    const parts = dateParts(sample);
    return parts?.kind === 'ordered' ? [{ sample, parts }] : [];
  });
  const short = dates.filter(({ parts: { year } }) => year.length === 2);
  if (short.length > 0) {
    const years = fullYears(samples);
    const own = jalaliYears([years]);
    const near = own ?? (years.gregorian === 0 ? jalali : null);
    const order =
      near &&
      orderOfShort(
        short.map(({ parts }) => parts),
        near.year,
      );
    if (near && order) return { order, certain: near.certain, ...(!near.certain && exampleOf(short)) };
  }
  const dayFirst = dates.filter(({ parts: { first, second } }) => first > 12 && second <= 12).length;
  const monthFirst = dates.filter(({ parts: { first, second } }) => second > 12 && first <= 12).length;
  // A Jalali month is never written before its day.
  const either = dates.filter(({ parts: { first, second, year } }) => first <= 12 && second <= 12 && !isJalaliYear(year));
  if (dayFirst === monthFirst) return { order: fallback, certain: dayFirst + either.length === 0, ...exampleOf(either) };
  const certain = dayFirst === 0 || monthFirst === 0;
  return { order: dayFirst > monthFirst ? 'dmy' : 'mdy', certain, ...(!certain && exampleOf(either)) };
}

const isJalaliYear = (year: string): boolean => year.length === 4 && calendarOfYear(Number(year)) === 'jalali';

const exampleOf = ([first]: readonly { sample: string }[]): { example?: string } =>
  first === undefined ? {} : { example: first.sample.trim() };

/** The years that dates write in full: Jalali ones, and the number of Gregorian ones. */
export interface FullYears {
  jalali: number[];
  gregorian: number;
}

/** What the dates of columns say of years of two digits; `null` if they are not Jalali, or not for the most part. */
export function jalaliYears(columns: readonly FullYears[]): JalaliYears | null {
  const years = columns.flatMap(({ jalali }) => jalali).sort((left, right) => left - right);
  const others = sum(columns.map(({ gregorian }) => gregorian));
  return years.length > others ? { year: years[years.length >> 1] ?? 0, certain: true } : null;
}

/** Of texts of any kind. */
export function fullYears(samples: readonly string[]): FullYears {
  const jalali: number[] = [];
  let gregorian = 0;
  for (const sample of samples) {
    const parts = dateParts(sample);
    if (!parts || parts.kind === 'serial') continue;
    if (parts.year.length < 4 && !(parts.kind === 'plain' && parts.named !== null)) continue;
    const calendar = parseDate(sample)?.calendar;
    if (calendar === 'jalali') jalali.push(fullYear(parts.year, true));
    else if (calendar === 'gregorian') gregorian++;
  }
  return { jalali, gregorian };
}

/** Years further away are of the other order, or of the other calendar. */
const NEAR = 20;

/** The order whose years are nearer to `year`; `null` if neither is near. */
function orderOfShort(dates: readonly OrderedParts[], year: number): DayMonthOrder | null {
  const awayIn = (short: number, day: number, month: number): number =>
    month > 12 || day > 31 || day < 1 ? 100 : Math.abs(fullYear(String(short).padStart(2, '0'), true) - year);
  const yearFirst = sum(dates.map(({ first, second, year: last }) => awayIn(first, Number(last), second)));
  const dayFirst = sum(dates.map(({ first, second, year: last }) => awayIn(Number(last), first, second)));
  if (Math.min(yearFirst, dayFirst) > NEAR * dates.length) return null;
  return yearFirst <= dayFirst ? 'jalaliYmd' : 'jalaliDmy';
}
