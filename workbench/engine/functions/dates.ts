// Functions of days, and the clock functions by the workbook's own clock. What they give is shown as the locale shows it.
import type { Dates } from '../Engine';
import { localeFormats, spelledNumber } from '../googleValues';
import { isDateFormat } from '../isDateFormat';
import { ErrorType } from '../univer';
import { eachCell, error, number, toNumber, toText } from './grid';
import type { SheetFunction } from './SheetFunction';

const DAY = 86_400_000;
/** 30 December 1899, the day 0 of spreadsheets, in days before 1970. */
const EPOCH = 25569;

/** The same day this many months later, or the last day of a shorter month. */
function monthsOn(serial: number, months: number): number {
  const from = new Date((Math.floor(serial) - EPOCH) * DAY);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + Math.trunc(months)];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(from.getUTCDate(), lastDay)) / DAY + EPOCH;
}

export const EDATE: SheetFunction = {
  name: 'EDATE',
  takes: [2, 2],
  calculate: (dates, months) =>
    eachCell([dates, months], (date, count) => {
      const serial = monthsOn(toNumber(date), toNumber(count));
      return Number.isNaN(serial) ? error(ErrorType.VALUE) : number(serial, localeFormats().day);
    }),
};

/** The last day of the month this many months later. */
export const EOMONTH: SheetFunction = {
  name: 'EOMONTH',
  takes: [2, 2],
  calculate: (dates, months) =>
    eachCell([dates, months], (date, count) => {
      const from = new Date((Math.floor(toNumber(date)) - EPOCH) * DAY);
      const serial = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + Math.trunc(toNumber(count)) + 1, 0) / DAY + EPOCH;
      return Number.isNaN(serial) ? error(ErrorType.VALUE) : number(serial, localeFormats().day);
    }),
};

/** Whole years, months or days between two dates; MD, YM and YD leave out the larger units. */
function difference(start: number, end: number, unit: string): number | undefined {
  const [from, to] = [Math.floor(start), Math.floor(end)];
  let months = 0;
  while (monthsOn(from, months + 1) <= to) months++;
  const whole: { [unit: string]: number } = {
    D: to - from,
    M: months,
    Y: Math.floor(months / 12),
    MD: to - monthsOn(from, months),
    YM: months % 12,
    YD: to - monthsOn(from, Math.floor(months / 12) * 12),
  };
  return whole[unit];
}

/** A start after the end is #NUM!, as is an unknown unit. */
export const DATEDIF: SheetFunction = {
  name: 'DATEDIF',
  takes: [3, 3],
  calculate: (starts, ends, units) =>
    eachCell([starts, ends, units], (start, end, unit) => {
      const [from, to] = [toNumber(start), toNumber(end)];
      if (Number.isNaN(from) || Number.isNaN(to)) return error(ErrorType.VALUE);
      const found = from <= to ? difference(from, to, toText(unit).toUpperCase()) : undefined;
      return found === undefined ? error(ErrorType.NUM) : number(found);
    }),
};

/** The week of a day, counted from Monday, where the week of the year's first Thursday is the first. */
function isoWeek(serial: number): number {
  const day = new Date((Math.floor(serial) - EPOCH) * DAY);
  const thursday = day.getTime() + (4 - (day.getUTCDay() || 7)) * DAY;
  return Math.floor((thursday - Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1)) / (7 * DAY)) + 1;
}

export const ISOWEEKNUM: SheetFunction = {
  name: 'ISOWEEKNUM',
  takes: [1, 1],
  calculate: (dates) =>
    eachCell([dates], (date) => {
      const serial = toNumber(date);
      return Number.isNaN(serial) ? error(ErrorType.VALUE) : number(isoWeek(serial));
    }),
};

/** Days on which a week may begin, Sunday being 0. */
const FIRST_DAYS: Readonly<Record<number, number>> = { 1: 0, 2: 1, 11: 1, 12: 2, 13: 3, 14: 4, 15: 5, 16: 6, 17: 0 };

/** The week that the first of January is in is week 1; with type 21, weeks as ISOWEEKNUM counts them. */
export const WEEKNUM: SheetFunction = {
  name: 'WEEKNUM',
  takes: [1, 2],
  calculate: (dates, types = number(1)) =>
    eachCell([dates, types], (date, type) => {
      const serial = toNumber(date);
      if (Number.isNaN(serial) || serial < 0) return error(Number.isNaN(serial) ? ErrorType.VALUE : ErrorType.NUM);
      if (toNumber(type) === 21) return number(isoWeek(serial));
      const first = FIRST_DAYS[toNumber(type)];
      if (first === undefined) return error(ErrorType.NUM);
      const day = new Date((Math.floor(serial) - EPOCH) * DAY);
      const newYear = Date.UTC(day.getUTCFullYear(), 0, 1);
      const before = (new Date(newYear).getUTCDay() - first + 7) % 7;
      return number(Math.floor(((day.getTime() - newYear) / DAY + before) / 7) + 1);
    }),
};

/** The day or time that a text spells, as a plain number. A number stays as it is. */
const valueOf = (name: string, part: (serial: number) => number): SheetFunction => ({
  name,
  takes: [1, 1],
  calculate: (texts) =>
    eachCell([texts], (cell) => {
      const found = cell.isString() ? spelledNumber(toText(cell)) : { value: toNumber(cell), format: localeFormats().day };
      return found && isDateFormat(found.format) ? number(part(found.value)) : error(ErrorType.VALUE);
    }),
});

export const DATEVALUE = valueOf('DATEVALUE', Math.floor);
export const TIMEVALUE = valueOf('TIMEVALUE', (serial) => serial - Math.floor(serial));

/** TODAY and NOW. */
export const clockFunctions = (dates: () => Dates): readonly SheetFunction[] => [
  { name: 'TODAY', takes: [0, 0], calculate: () => number(Math.floor(dates().now()), localeFormats().day) },
  { name: 'NOW', takes: [0, 0], calculate: () => number(dates().now(), localeFormats().dayAndTime) },
];
