import type { Calendar } from '../calendar/Calendar';
import { addDays } from '../calendar/addDays';
import { calendarOfYear } from '../calendar/calendarOfYear';
import { dayOfParts } from '../calendar/calendarParts';
import { foldName } from '../names/foldName';
import { isoDay } from '../calendar/isoDay';
import { monthOfName } from './monthOfName';
import { splitHalf, splitQuarter } from './splitQuarter';
import { withLongYear, type YearName } from './withLongYear';
import { WRITTEN_YEAR } from './writtenYear';

/** A month, quarter or year as it is written. */
export interface Period {
  /** Its first and last day (yyyy-mm-dd) in the calendar year. */
  from: string;
  to: string;
  calendar: Calendar;
  year: number;
  kind: 'year' | 'half' | 'quarter' | 'month' | 'period' | 'week';
  /** The half, the quarter, the month or the ISO week, from 1; of a `period`, the month of the fiscal year. 0 for a whole year. */
  part: number;
}

/** `202501`. */
const YEAR_AND_MONTH = /^(1[34]\d\d|19\d\d|20\d\d)(0[1-9]|1[0-2])$/;
/** A whole number that a program has written as a decimal: `2025.0`. */
const AS_DECIMAL = /^(\d+)\.0$/;
const MONTH_NUMBER = /(?<!\d)(0?[1-9]|1[0-2])(?!\d)/;
/** `p03`, `period 3`, and SAP's `003`. */
const FISCAL_MONTH = /^[^\p{L}\d]*(?:p|per|period|periode)[\s.-]*0{0,2}([1-9]|1[0-2])$|^[^\p{L}\d]*0(0[1-9]|1[0-2])[^\p{L}\d]*$/u;
const WEEK_WORD = 'w|wk|cw|kw|week|woche|kalenderwoche|semaine|semana|settimana';
const WEEK = new RegExp(
  `^[^\\p{L}\\d]*(?:(?:${WEEK_WORD})[\\s.-]*(\\d{1,2})|(\\d{1,2})[\\s.-]*(?:${WEEK_WORD}))[^\\p{L}\\d]*$`,
  'u',
);

/**
 * Parses the period of a report line from its cells: a year (`2024`, `FY2024`, `۱۴۰۳`), optionally with a half (`H1`), a quarter (`Q3`, `3`), a
 * month (`Jan`, `01`, `مهر`), a month of the fiscal year (`P03`) or an ISO week (`W07`); or everything in one cell (`Jan 2024`, `2024-01`, `Q3
 * 2023`). Years 1300–1499 are Jalali. `null` without a year, or if the part of it cannot be read. `named` says what year `FY24/25` is: the one in
 * which it ends by default.
 */
export function parsePeriod(
  { year, quarter = '', month = '' }: { year: string; quarter?: string; month?: string },
  named?: YearName,
): Period | null {
  const fold = (text: string): string =>
    foldDigitsAndWords(withLongYear(text, named)).replace(AS_DECIMAL, '$1').replace(YEAR_AND_MONTH, '$1-$2');
  const texts = { year: fold(year), quarter: fold(quarter), month: fold(month) };
  const found = Object.values(texts)
    .map((text) => WRITTEN_YEAR.exec(text)?.[1])
    .find((match) => match !== undefined);
  if (found === undefined) return null;
  const number = Number(found);
  const withoutYear = (text: string): string =>
    text
      .replace(found, ' ')
      .replace(/\bfy\b/, '')
      .trim();
  const [inYear, inQuarter, inMonth] = [withoutYear(texts.year), withoutYear(texts.quarter), withoutYear(texts.month)] as const;
  if (inMonth !== '') return partPeriod(number, inMonth);
  if (inQuarter !== '') return quarterPeriod(number, inQuarter);
  return /[\p{L}\p{N}]/u.test(inYear) ? partPeriod(number, inYear) : periodOf(number, 'year', 0);
}

function partPeriod(year: number, text: string): Period | null {
  const [, before, after] = WEEK.exec(text) ?? [];
  const week = before ?? after;
  if (week !== undefined) return weekPeriod(year, Number(week));
  const [, named, numbered] = FISCAL_MONTH.exec(text) ?? [];
  const fiscal = named ?? numbered;
  if (fiscal !== undefined) return periodOf(year, 'period', Number(fiscal));
  const half = splitHalf(text);
  if (half) return periodOf(year, 'half', half.half);
  const quarter = splitQuarter(text);
  return quarter ? periodOf(year, 'quarter', quarter.quarter) : monthPeriod(year, text);
}

/** From Monday to Sunday. The first week has the year's first Thursday. `null` for a week that the year does not have. */
function weekPeriod(year: number, week: number): Period | null {
  if (calendarOfYear(year) !== 'gregorian') return null;
  const fourth = isoDay(year, 1, 4);
  const monday = addDays(fourth, -((new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7) + (week - 1) * 7);
  const thursday = addDays(monday, 3);
  if (week < 1 || !thursday.startsWith(String(year))) return null;
  return { from: monday, to: addDays(monday, 6), calendar: 'gregorian', year, kind: 'week', part: week };
}

const foldDigitsAndWords = (text: string): string =>
  text
    .split(/[\s,،]/)
    .map(foldName)
    .join(' ')
    .trim();

function monthPeriod(year: number, text: string): Period | null {
  for (const word of text.split(/[^\p{L}]/u)) {
    const named = monthOfName(word);
    if (named) return named.calendar === calendarOfYear(year) ? periodOf(year, 'month', named.month) : null;
  }
  const number = /\p{L}/u.test(text) ? undefined : MONTH_NUMBER.exec(text)?.[1];
  return number === undefined ? null : periodOf(year, 'month', Number(number));
}

function quarterPeriod(year: number, text: string): Period | null {
  const quarter = splitQuarter(text)?.quarter ?? (/^[1-4]$/.test(text) ? Number(text) : null);
  return quarter === null ? null : periodOf(year, 'quarter', quarter);
}

const MONTHS = { year: 12, half: 6, quarter: 3, month: 1, period: 1 } as const;

/** The period with its days. @param part the half, the quarter or the month; 0 for a whole year. */
export function periodOf(year: number, kind: keyof typeof MONTHS, part: number): Period {
  const first = kind === 'year' ? 1 : (part - 1) * MONTHS[kind] + 1;
  const last = first + MONTHS[kind] - 1;
  const calendar = calendarOfYear(year);
  const day = (month: number, date: number): string => dayOfParts({ year, month, day: date }, calendar);
  return { from: day(first, 1), to: day(last, 31), calendar, year, kind, part };
}
