import { existingDay } from '../calendar/calendarParts';
import { dateParts } from './dateParts';
import type { DayMonthOrder } from './dateOrderOf';

export interface ParsedDate {
  /** The Gregorian day, yyyy-mm-dd. */
  date: string;
  /** The calendar in which it was written. */
  calendar: 'gregorian' | 'jalali';
}

/** Day 0 of spreadsheet serial numbers. The false leap day of 1900 is before the first accepted number. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** Serial numbers of 1954 to 2119. Other numbers are probably not dates. */
const [FIRST_SERIAL, LAST_SERIAL] = [20_000, 80_000];

/**
 * Parses a date as files contain it: `1996-07-04` (with or without a time; the day as written), `4/7/1996` in the column's order
 * (`dateOrderOf`), `30.11.1997`, `4 Jul 1996`, `Jul 4, 96`, a spreadsheet serial number, and Jalali `1403/07/30`, `30/07/1403`, `۳۰ مهر
 * ۱۴۰۳`. Years 1300–1499 are Jalali, 1900–2199 Gregorian. Two digits mean 1970–2069, or 1350–1449 with a Jalali month name or in a Jalali
 * order. `null` for a blank, for a day that does not exist, and for any other text.
 */
export function parseDate(text: string, order: DayMonthOrder = 'dmy'): ParsedDate | null {
  const parts = dateParts(text);
  if (!parts) return null;
  if (parts.kind === 'serial') {
    const inRange = parts.days >= FIRST_SERIAL && parts.days <= LAST_SERIAL;
    return inRange ? { date: new Date(DAY_ZERO + parts.days * DAY).toISOString().slice(0, 10), calendar: 'gregorian' } : null;
  }
  if (parts.kind === 'plain') return dateOf(fullYear(parts.year, parts.named === 'jalali'), parts.month, parts.day, parts.named);
  const { first, second, year } = parts;
  if (year.length === 2 && order === 'jalaliYmd') return dateOf(fullYear(twoDigits(first), true), second, Number(year));
  const [day, month] = order === 'mdy' ? [second, first] : [first, second];
  return dateOf(fullYear(year, order === 'jalaliDmy'), month, day);
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** A year of two digits with its century; one of four stays. */
export function fullYear(year: string, jalali: boolean): number {
  const value = Number(year);
  if (year.length === 4) return value;
  if (jalali) return value + (value < 50 ? 1400 : 1300);
  return value + (value < 70 ? 2000 : 1900);
}

/** @param named the calendar of the month's name, if it has one. */
function dateOf(year: number, month: number, day: number, named: ParsedDate['calendar'] | null = null): ParsedDate | null {
  if (year >= 1300 && year < 1500 && named !== 'gregorian') {
    const date = existingDay({ year, month, day }, 'jalali');
    return date === null ? null : { date, calendar: 'jalali' };
  }
  if (year < 1900 || year >= 2200 || named === 'jalali') return null;
  const date = existingDay({ year, month, day }, 'gregorian');
  return date === null ? null : { date, calendar: 'gregorian' };
}
