// EDATE, and the clock functions by the workbook's own clock.
import type { Dates } from '../Engine';
import { ErrorType } from '../univer';
import { eachCell, error, number, toNumber, toText } from './grid';
import type { SheetFunction } from './SheetFunction';

const DAY = 86_400_000;
/** 30 December 1899, the day 0 of spreadsheets, in days before 1970. */
const EPOCH = 25569;
const DATE_FORMAT = 'yyyy-mm-dd';

/** The same day so many months on; the month's last day where it is shorter. */
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
      return Number.isNaN(serial) ? error(ErrorType.VALUE) : number(serial, DATE_FORMAT);
    }),
};

/** The last day of the month that is so many months on. */
export const EOMONTH: SheetFunction = {
  name: 'EOMONTH',
  takes: [2, 2],
  calculate: (dates, months) =>
    eachCell([dates, months], (date, count) => {
      const from = new Date((Math.floor(toNumber(date)) - EPOCH) * DAY);
      const serial = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + Math.trunc(toNumber(count)) + 1, 0) / DAY + EPOCH;
      return Number.isNaN(serial) ? error(ErrorType.VALUE) : number(serial, DATE_FORMAT);
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

/** TODAY and NOW. */
export const clockFunctions = (dates: () => Dates): readonly SheetFunction[] => [
  { name: 'TODAY', takes: [0, 0], calculate: () => number(Math.floor(dates().now()), DATE_FORMAT) },
  { name: 'NOW', takes: [0, 0], calculate: () => number(dates().now(), `${DATE_FORMAT} hh:mm:ss`) },
];
