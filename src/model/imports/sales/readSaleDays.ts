import { addDays } from '../../calendar/addDays';
import type { FiscalYears } from '../../calendar/FiscalYears';
import { yearOf } from '../../calendar/yearOf';
import { foldDigits } from '../../names/foldDigits';
import { parseDate, type ParsedDate } from '../parseDate';
import { parsePeriod } from '../parsePeriod';
import { placePeriod, usualQuarters } from '../placePeriod';
import { namesTwoYears } from '../withLongYear';
import type { SaleDays, SalesFault } from './Sale';
import type { SalesFormat } from './SalesFormat';
import type { SalesLine } from './SalesLine';

/** Earlier sales are typos, or a blank that a program wrote as its first day. */
export const FIRST_DAY = '1970-01-01';

/** Reads the day of a line, or the days of its period. A period that is not over ends today. */
export function readSaleDays(line: SalesLine, format: SalesFormat, years: FiscalYears): SaleDays | SalesFault {
  const written = line.date.trim();
  const day = written === '' ? null : (dayInMonth(line) ?? parseDate(written, format.order));
  return day === null ? readPeriod(line, format, years) : readDay(day, written, format, years);
}

function readDay(
  { date, calendar }: ParsedDate,
  written: string,
  { notAfter = NEVER }: SalesFormat,
  years: FiscalYears,
): SaleDays | SalesFault {
  if (date > notAfter) return { code: 'futureDate', field: 'date', text: written };
  if (date < FIRST_DAY) return { code: 'badDate', field: 'date', text: written };
  return {
    date,
    from: date,
    isPeriod: false,
    isQuarter: false,
    isCut: false,
    other: calendar === years.calendar ? '' : written,
    twoYears: '',
    year: yearOf(date, years),
  };
}

function readPeriod(
  line: SalesLine,
  { quarters, named, notAfter = NEVER }: SalesFormat,
  years: FiscalYears,
): SaleDays | SalesFault {
  const { quarter = '', month = '' } = line;
  const written = line.date.trim();
  // In a column of years, 24/25 is a year and not a month.
  const year = (line.year ?? '').replace(/^\s*\d{2}\s?[/–-]\s?\d{2}\s*$/, (ofTwo) => `FY${ofTwo.trim()}`);
  const field = year === '' ? 'date' : 'year';
  // The number of a month is beside its year like in a date: 1403/7.
  const isNumber = /^\p{N}+$/u.test(month.trim());
  const text = written || `${year}${isNumber ? '/' : ' '}${quarter}${month}`.trim();
  // Three numbers are a day, even if there is no such day.
  const mayBePeriod = (foldDigits(written).match(/\d+/g) ?? []).length < 3;
  const period = mayBePeriod ? parsePeriod(written === '' ? { year, quarter, month } : { year: written }, named) : null;
  if (!period || period.from < FIRST_DAY) return { code: 'badDate', field, text };
  const placed = placePeriod(period, years, quarters ?? usualQuarters(years));
  if (placed.from > notAfter) return { code: 'futureDate', field, text: written || year };
  const isCut = placed.to > notAfter;
  return {
    date: isCut ? notAfter : placed.to,
    from: placed.from,
    isPeriod: true,
    isQuarter: period.kind === 'quarter' || period.kind === 'half',
    isCut,
    other: period.calendar === years.calendar ? '' : text,
    twoYears: namesTwoYears(written || year) ? written || year : '',
    year: placed.year,
  };
}

/** After all days. */
const NEVER = '9999';

/** The day of a line whose year, month and day of the month have a column each. */
function dayInMonth({ date, year = '', month = '' }: SalesLine): ParsedDate | null {
  const day = foldDigits(date).trim();
  if (!/^\d{1,2}$/.test(day) || year.trim() === '' || month.trim() === '') return null;
  const period = parsePeriod({ year, month });
  if (period?.kind !== 'month') return null;
  const found = addDays(period.from, Number(day) - 1);
  return Number(day) > 0 && found <= period.to ? { date: found, calendar: period.calendar } : null;
}
