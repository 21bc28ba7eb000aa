// The days that a title names for all figures below it.
import { addDays } from '../../../src/model/calendar/addDays';
import { calendarOfYear } from '../../../src/model/calendar/calendarOfYear';
import { FIRST_DAYS, fullYears } from '../../../src/model/imports/fullYears';
import type { FiscalYears } from '../../../src/model/calendar/FiscalYears';
import { daysSince } from '../../../src/model/calendar/daysSince';
import { monthOfName } from '../../../src/model/imports/monthOfName';
import { periodOf } from '../../../src/model/imports/parsePeriod';
import { splitHalf } from '../../../src/model/imports/splitQuarter';
import { splitToDate } from '../../../src/model/imports/splitToDate';
import { foldDigits } from '../../../src/model/names/foldDigits';
import { foldName } from '../../../src/model/names/foldName';
import { yearOf } from '../../../src/model/calendar/yearOf';
import { dayOf } from './readDay';
import { isOfMaking } from './yearInTitle';

/** The days of figures, yyyy-mm-dd. */
export interface TitledDays {
  from: string;
  until: string;
}

/** What the titles say of the one year that all figures are of, where it is not a whole year. */
export interface TitledPart {
  year: number;
  /** The days of the figures; `null` if only a part of the year is named, such as its first half. */
  days: TitledDays | null;
  /** Whether the figures lack the beginning of the year: then they are not a year to date. */
  lacksStart: boolean;
}

const TO = String.raw`\s*(?:[-–—]|to|till|until|through|thru|bis(?:\s+zum)?|au|al?|hasta(?:\s+el)?|até|tot|تا|الی|لغایت)\s*(?:(?:تاریخ|پایان|آخر|end of)\s*)?`;
const SHORT_DAY = String.raw`\d{1,2}[./]\d{1,2}\.?|\d{1,2}\.?\s\p{L}+\.?|\p{L}+\s\d{1,2}`;
const DAY = String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}\.?\s\p{L}+\.?,?\s\d{4}|\p{L}+\s\d{1,2},\s?\d{4}`;
const DAYS = new RegExp(String.raw`(?<![\p{L}\p{N}])(${DAY}|${SHORT_DAY})${TO}(${DAY})(?![\p{L}\p{N}])`, 'iu');
const MONTHS = new RegExp(String.raw`(?<!\p{L})(\p{L}+)\.?(?:\s(\d{4}))?${TO}(\p{L}+)\.?\s(\d{4})(?!\p{N})`, 'iu');
/** Not the month of a day. */
const MONTH = /(?<!\p{L}|\d\.?\s)(\p{L}+)\.?\s(\d{4})(?!\p{N})/u;
/** A month may then be the last one of a year, or of a fiscal one. */
const OF_YEAR = /year|jahr|exercice|ejercicio|fiscal|(?<!\p{L})(?:fy|سال)(?!\p{L})/iu;

/**
 * The first and the last day that a title names: `01.01.2025 - 30.06.2025`, `1 Jan to 30 Jun 2025`, `January - June 2025`, «از ۱۴۰۴/۰۱/۰۱ لغایت
 * ۱۴۰۴/۰۶/۳۱»; `null` without both.
 */
export function daysInTitle(title: string): TitledDays | null {
  const text = plain(title);
  return isOfMaking(text) ? null : (daysOf(DAYS.exec(text)) ?? monthsOf(MONTHS.exec(text)));
}

const plain = (title: string): string => foldDigits(title).replace(/\s+/g, ' ');

/** Both days in one order of day and month; a first day without a year is of the year of the last one. */
function daysOf(found: RegExpExecArray | null): TitledDays | null {
  const [, first = '', last = ''] = found ?? [];
  const year = /\d{4}/.exec(last)?.[0] ?? '';
  for (const order of ['dmy', 'mdy'] as const) {
    const until = dayOf(last, order, true);
    const separator = /\p{L}/u.test(first) ? ' ' : (/[./]/.exec(first)?.[0] ?? '');
    const from = dayOf(/\d{4}/.test(first) ? first : `${first.replace(/[./]$/, '')}${separator}${year}`, order, true);
    if (from !== null && until !== null && from < until) return { from, until };
  }
  return null;
}

function monthsOf(found: RegExpExecArray | null): TitledDays | null {
  const [, first = '', yearOfFirst, last = '', year = ''] = found ?? [];
  const [from, until] = [monthIn(first, yearOfFirst ?? year)?.from, monthIn(last, year)?.to];
  return from !== undefined && until !== undefined && from < until ? { from, until } : null;
}

/** The days of `June 2025`. */
function monthInTitle(title: string): TitledDays | null {
  const text = plain(title);
  const [, name = '', year = ''] = (!isOfMaking(text) && !OF_YEAR.test(text) && MONTH.exec(text)) || [];
  const month = monthIn(name, year);
  return month && { from: month.from, until: month.to };
}

function monthIn(name: string, year: string) {
  const month = monthOfName(foldName(name));
  return month && month.calendar === calendarOfYear(Number(year)) ? periodOf(Number(year), 'month', month.month) : null;
}

/** The part of a year that a title names without its days: `H1 2025`, `9 months 2025`, «شش‌ماهه اول ۱۴۰۴»; `null` without one. */
function partNamed(title: string): Pick<TitledPart, 'lacksStart'> | null {
  const words = foldDigits(title).split(/\s+/).map(foldName).join('-');
  const half = splitHalf(words);
  if (isOfMaking(title) || (half === null && splitToDate(words)?.until !== null)) return null;
  return { lacksStart: half?.half === 2 };
}

/** The year that has most of some days. */
export const yearOfDays = ({ from, until }: TitledDays, years: FiscalYears): number =>
  yearOf(addDays(from, Math.floor((daysSince(from, until) ?? 0) / 2)), years);

/**
 * The part of a year that the titles name for all figures; `null` if they name a whole year or nothing of the kind.
 *
 * @param days that they name (`daysInTitle`).
 * @param named the only year that they name.
 * @param hasYears whether each column of figures has a year of its own. Then the days can be of several years, the last of which can end later.
 */
export function partInTitle(
  titles: readonly string[],
  { days, named, hasYears }: { days: TitledDays | null; named: number | null; hasYears: boolean },
  years: FiscalYears,
): TitledPart | null {
  const found = days ?? (named === null ? null : (titles.map(monthInTitle).find((month) => month !== null) ?? null));
  if (found === null) {
    const part = named === null ? undefined : titles.map(partNamed).find((each) => each !== null);
    return named !== null && part ? { year: named, days: null, ...part } : null;
  }
  const year = hasYears ? yearOf(found.until, years) : yearOfDays(found, years);
  const { full } = fullYears(found.from, found.until, years);
  if (full.includes(year) && (hasYears || full.length === 1)) return null;
  return { year, days: found, lacksStart: yearOf(addDays(found.from, -FIRST_DAYS), years) === year };
}
