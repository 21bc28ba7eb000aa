import { addDays } from '../calendar/addDays';
import { addMonths } from '../calendar/addMonths';
import type { Calendar } from '../calendar/Calendar';
import { dayOfParts, existingDay, partsOf } from '../calendar/calendarParts';
import { calendarOfYear } from '../calendar/calendarOfYear';
import { weekdayOf } from '../calendar/weekdayOf';
import { dateWithYear } from './dateWithYear';
import type { DayMonthOrder } from '../imports/dateOrderOf';
import {
  countOf,
  DIRECTIONS,
  foldTyped,
  monthNamed,
  NEAR_DAYS,
  ORDINALS,
  PARTS,
  SEASONS,
  UNITS,
  WEEKDAYS,
  type NamedMonth,
  type Part,
  type Unit,
} from './dayWords';

export interface DayContext {
  /** yyyy-mm-dd. */
  today: string;
  /** The calendar of «۳ ماه بعد» and of days that are written without a name of a month. */
  calendar: Calendar;
  /** The order of day and month in 4/7/2026 where the calendar is Gregorian; day first by default. */
  order?: DayMonthOrder;
  /** Whether a day without a year is in the past, as the day of a call is; otherwise it is still to come. */
  past?: boolean;
}

/** A longer text is not a day. */
const LONGEST = 60;
const [FIRST_DAY, LAST_DAY] = ['1900-01-01', '2199-12-31'];

/**
 * The day (yyyy-mm-dd) that a person means by what they type into a date field; `null` for any other text.
 *
 * Reads dates with a year in each calendar (1300–1499 is Jalali), days without one (`30 Oct`, `۳۰ مهر`, `30/7`), months, which mean their last day
 * (`March`, `مهر ۱۴۰۵`, `1405/7`), quarters and seasons (`Q2`, `پاییز`), parts of these (`end of March`, `پایان سال`, `اول مهر`), days of the
 * week, and distances from today (`tomorrow`, `in 2 weeks`, `۳ ماه بعد`, `next month`). Small words around them are ignored («تا ماه مهر»).
 */
export function readTypedDay(text: string, context: DayContext): string | null {
  if (text.length > LONGEST) return null;
  const typed = foldTyped(text)
    .replace(/^((?:by|on|in|at|until|till|due|the|تا|در|برای|روز) )+(?=.)/, '')
    .replace(/ (?:the|of) /g, ' ')
    .replace(/ (?:the|of) /g, ' ');
  const day = dateWithYear(typed, context.today, context.calendar, isMonthFirst(context)) ?? inWords(typed, context);
  return day !== null && day.length === FIRST_DAY.length && day >= FIRST_DAY && day <= LAST_DAY ? day : null;
}

const existing = (year: number, month: number, day: number, calendar: Calendar): string | null =>
  existingDay({ year, month, day }, calendar);

/** The month of a Jalali date is never first, whatever the locale of the spreadsheet is. */
const isMonthFirst = ({ order, calendar }: DayContext): boolean => order === 'mdy' && calendar === 'gregorian';

function inWords(typed: string, context: DayContext): string | null {
  const near = NEAR_DAYS.get(typed);
  if (near !== undefined) return addDays(context.today, near);
  return (
    dayOfMonth(typed, context) ??
    distance(typed, context) ??
    weekday(typed, context) ??
    partOf(typed, context) ??
    periodDay(typed, 'end', context)
  );
}

/** `30 mehr`, `oct 30`, `30 mehr 1405`, `30/7`; a day of the week before it is ignored. */
function dayOfMonth(typed: string, context: DayContext): string | null {
  const [, day, month = '', year] = /^(?:\p{L}+ )?(\d{1,2}) (?:month |ماه )?(\p{L}+)(?: ماه)?(?: (\d{4}))?$/u.exec(typed) ?? [];
  if (day !== undefined) return inNamedMonth(monthNamed(month), Number(day), year, context);
  const [, name = '', date, ofYear] = /^(\p{L}+) (\d{1,2})(?: (\d{4}))?$/u.exec(typed) ?? [];
  if (date !== undefined) return inNamedMonth(monthNamed(name), Number(date), ofYear, context);
  const [, first, second] = (/^(\d{1,2})[/.-](\d{1,2})$/.exec(typed) ?? []).map(Number);
  if (first === undefined || second === undefined) return null;
  const orders = [
    { month: second, day: first },
    { month: first, day: second },
  ].filter((each) => each.month >= 1 && each.month <= 12);
  if (isMonthFirst(context)) orders.reverse();
  return orders.map(({ month, day }) => nearest(month, day, context.calendar, context)).find((found) => found !== null) ?? null;
}

function inNamedMonth(named: NamedMonth | null, day: number, year: string | undefined, context: DayContext): string | null {
  if (!named) return null;
  if (year !== undefined) return existing(Number(year), named.month, day, named.calendar);
  return nearest(named.month, day, named.calendar, context);
}

/** The nearest day of that date from today on, or until today; `null` if its month does not have it then, as 29 February in most years. */
function nearest(month: number, day: number, calendar: Calendar, context: DayContext): string | null {
  const { today, past = false } = context;
  const year = nearestYear(month, calendar, context);
  const found = existing(year, month, day, calendar);
  if (found === null) return null;
  return (past ? found <= today : found >= today) ? found : existing(year + (past ? -1 : 1), month, day, calendar);
}

/** The year of the nearest such month that is not over, or that has begun. */
export function nearestYear(
  month: number,
  calendar: Calendar,
  { today, past = false }: Pick<DayContext, 'today' | 'past'>,
): number {
  const now = partsOf(today, calendar);
  if (past) return month <= now.month ? now.year : now.year - 1;
  return month >= now.month ? now.year : now.year + 1;
}

/** `2 weeks`, `3 months ago`, `next month`, «ماه آینده». */
function distance(typed: string, { today, calendar, past }: DayContext): string | null {
  const words = typed.split(' ');
  const [one = '', two = '', ...rest] = words;
  const [count, unit] = [countOf(one), UNITS.get(two)];
  if (count !== null && unit !== undefined) {
    const direction = rest.length === 0 ? (past ? -1 : 1) : DIRECTIONS.get(rest.join(' '));
    return direction === undefined || direction === 0 ? null : move(today, direction * count, unit, calendar);
  }
  if (words.length !== 2) return null;
  const [direction, what] = DIRECTIONS.has(one) ? [DIRECTIONS.get(one), UNITS.get(two)] : [DIRECTIONS.get(two), UNITS.get(one)];
  return what === undefined || direction === undefined || direction === 0 ? null : move(today, direction, what, calendar);
}

const MONTHS: Readonly<Record<Exclude<Unit, 'day' | 'week'>, number>> = { month: 1, quarter: 3, year: 12 };

function move(day: string, count: number, unit: Unit, calendar: Calendar): string {
  if (unit === 'day' || unit === 'week') return addDays(day, count * (unit === 'week' ? 7 : 1));
  return addMonths(day, count * MONTHS[unit], calendar);
}

/** `friday`, `next friday`, «دوشنبه گذشته»; never today. */
function weekday(typed: string, { today, past = false }: DayContext): string | null {
  const words = typed.split(' ');
  if (words.length > 2) return null;
  const named = words.map((word) => WEEKDAYS.get(word)).find((each) => each !== undefined);
  const direction = words.map((word) => DIRECTIONS.get(word)).find((each) => each !== undefined);
  if (named === undefined || (words.length === 2 && direction === undefined)) return null;
  const now = weekdayOf(today);
  if (past ? direction !== 1 : direction === -1) return addDays(today, -(((now - named + 6) % 7) + 1));
  return addDays(today, ((named - now + 6) % 7) + 1);
}

/** `end march`, «پایان ماه آینده», `month end`. */
function partOf(typed: string, context: DayContext): string | null {
  const [first = '', ...rest] = typed.split(' ');
  const last = rest.pop() ?? '';
  const part = PARTS.get(first);
  if (part !== undefined) return periodDay([...rest, last].join(' '), part, context);
  return last === 'end' ? periodDay([first, ...rest].join(' '), 'end', context) : null;
}

/** Months that follow each other: of a year, a quarter, or one. */
interface Period {
  calendar: Calendar;
  /** 1–12. */
  month: number;
  months: number;
  /** `null` is the nearest one. */
  year: number | null;
}

function periodDay(typed: string, part: Part, context: DayContext): string | null {
  const period = periodOf(typed, context);
  if (!period || period.month < 1 || period.month > 12) return null;
  const dayIn = (year: number): string => {
    const first = dayOfParts({ year, month: period.month, day: 1 }, period.calendar);
    const after = addMonths(first, period.months, period.calendar);
    if (part === 'start') return first;
    if (part === 'end') return addDays(after, -1);
    if (period.months === 1) return addDays(first, 14);
    return addDays(addMonths(first, Math.ceil(period.months / 2), period.calendar), period.months % 2 ? -16 : -1);
  };
  if (period.year !== null) return period.year >= 1200 && period.year <= 2200 ? dayIn(period.year) : null;
  const { year } = partsOf(context.today, period.calendar);
  const days = [year - 1, year, year + 1].map(dayIn);
  if (context.past) return days.reverse().find((day) => day <= context.today) ?? null;
  return days.find((day) => day >= context.today) ?? null;
}

function periodOf(typed: string, { today, calendar }: DayContext): Period | null {
  const [, yearFirst, monthLast] = /^(\d{4})[/. -](\d{1,2})$/.exec(typed) ?? [];
  if (yearFirst !== undefined) return monthOf(yearFirst, monthLast);
  const [, monthFirst, yearLast] = /^(\d{1,2})[/. -](\d{4})$/.exec(typed) ?? [];
  if (yearLast !== undefined) return monthOf(yearLast, monthFirst);

  const relative = relativePeriod(typed, today, calendar);
  if (relative) return relative;

  const [, name = '', number] =
    /^(.+?)(?: (\d{4}| سال (?:بعد|اینده)|next year|سال بعد|سال اینده|this year|امسال))?$/u.exec(typed) ?? [];
  const year = (of: Calendar): number | null => {
    if (number === undefined) return null;
    if (/^\d/.test(number)) return Number(number);
    return partsOf(today, of).year + (/^this|^امسال/.test(number) ? 0 : 1);
  };
  const named = monthNamed(name.replace(/^(?:month|ماه) | ماه$/, ''));
  if (named) return { ...named, months: 1, year: year(named.calendar) };
  const season = SEASONS.get(name.replace(/^فصل /, ''));
  if (season !== undefined) return { calendar: 'jalali', month: season * 3 - 2, months: 3, year: year('jalali') };
  const quarter = quarterOf(name);
  const quarterYear = year(calendar);
  const of = quarterYear !== null && number !== undefined && /^\d/.test(number) ? calendarOfYear(quarterYear) : calendar;
  if (quarter !== undefined) return { calendar: of, month: quarter * 3 - 2, months: 3, year: quarterYear };
  return null;
}

const monthOf = (year: string, month: string | undefined): Period => ({
  calendar: calendarOfYear(Number(year)),
  month: Number(month),
  months: 1,
  year: Number(year),
});

function quarterOf(name: string): number | undefined {
  const words = name.split(' ').filter((word) => !['q', 'quarter', 'فصل', 'سهماهه'].includes(word));
  return words.length === 1 && words.length < name.split(' ').length ? ORDINALS.get(words[0] ?? '') : undefined;
}

/** `month`, `next quarter`, «سال آینده», «سال ۱۴۰۵», and `eom`. */
function relativePeriod(typed: string, today: string, calendar: Calendar): Period | null {
  const [, numbered] = /^(?:year|سال) (\d{4})$/.exec(typed) ?? [];
  if (numbered !== undefined) return { calendar: calendarOfYear(Number(numbered)), month: 1, months: 12, year: Number(numbered) };
  const words = typed === 'امسال' ? ['سال'] : typed.split(' ');
  if (words.length > 2) return null;
  const unit = words.map((word) => UNITS.get(word)).find((each) => each !== undefined);
  const direction = words.map((word) => DIRECTIONS.get(word)).find((each) => each !== undefined);
  if (unit === undefined || unit === 'day' || unit === 'week' || (words.length === 2 && direction === undefined)) return null;
  const { year, month } = partsOf(addMonths(today, (direction ?? 0) * MONTHS[unit], calendar), calendar);
  const months = MONTHS[unit];
  return { calendar, year, months, month: month - ((month - 1) % months) };
}
