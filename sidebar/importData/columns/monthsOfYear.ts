import { addDecimals } from '../../../src/model/imports/addDecimals';
import { calendarOfYear } from '../../../src/model/calendar/calendarOfYear';
import { GREGORIAN_YEARS, JALALI_YEARS } from '../../../src/model/calendar/FiscalYears';
import { nearestYear } from '../../../src/model/calendar/nearestYear';
import { isBlankCell } from '../../../src/model/imports/cleanCell';
import { monthOfName } from '../../../src/model/imports/monthOfName';
import { monthNumbers } from '../../../src/model/imports/monthNumbers';
import { isTotalOfYear } from '../../../src/model/imports/monthsInYears';
import { recognizeColumns, yearOfHeader, type ColumnMatch } from '../../../src/model/imports/recognizeColumns';
import { kindOfPeriod } from '../../../src/model/imports/spreadPeriods';
import { foldName } from '../../../src/model/names/foldName';
import { parseAmount } from '../../../src/model/numbers/parseAmount';
import { importHeaders } from '../../../src/text/importHeaders';
import { isWholeYear, monthsOf } from './ImportPlan';
import type { Matches, Rows } from './matches';
import type { Proposing } from './proposeUse';

/** As few months or quarters side by side make a table of this kind. */
const FEWEST = 2;
/** Of a table with these, each row is a sale of its own, or has its year. */
const OF_A_SALE = ['amount', 'revenue', 'revenueToDate', 'quantity', 'date', 'yearOfSales'];

/**
 * Months, quarters or halves side by side without a year in any header, such as `Jan,Feb,…` or «فروردین، اردیبهشت…»: they are of the year that a title, their total or the
 * name of the file names,
 * else of the last full year if they are all of it, else of the running one; months before a first one (April to March) are of the year before. After the last one with a figure, they are of no use. Their total
 * (`Total`, «جمع») is that of their year. Months may be bare numbers (`numberedMonths`). All other columns stay as they are.
 */
export function monthsOfYear(
  headers: readonly string[],
  rows: Rows,
  matches: Matches,
  { titled, named: ofName = null, lastFullYear }: Proposing,
): Matches {
  const ofTotal = headers
    .map((header) => (isTotalOfYear(header) ? yearOfHeader(header).year : null))
    .find((year) => year !== null);
  const numbered = numberedMonths(headers, rows, matches);
  const ofTable = titled?.year ?? ofTotal ?? numbered.year ?? null;
  const months = (ofTable ?? ofName) === null ? [] : numbered.months;
  const isTotal = (at: number): boolean => isTotalOfYear(headers[at] ?? '') || (months.length > 0 && at === numbered.totalAt);
  if (matches.some((match, at) => match !== null && OF_A_SALE.includes(match.field) && !isTotal(at))) return matches;
  const named = headers.flatMap((header, at) => {
    const isPeriod = matches[at] === null && (kindOfPeriod(header) !== null || months.includes(at)) && areFigures(rows, at);
    return isPeriod ? [{ header: header.trim(), at, isFilled: hasFigures(rows, at) }] : [];
  });
  const jalali =
    months.length > 0
      ? calendarOfYear(ofTable ?? ofName ?? 0) === 'jalali'
      : named.some(({ header }) => monthOfName(bareName(header))?.calendar === 'jalali');
  const last = inCalendar(lastFullYear, jalali);
  const inOwn = (year: number | null): number | null => (year !== null && inCalendar(year, jalali) === year ? year : null);
  const parts = named.map((column) => ({ ...column, match: partOf(column.header, inOwn(ofTable) ?? last) }));
  const lastFilled = parts.map(({ isFilled }) => isFilled).lastIndexOf(true);
  const used = parts.slice(0, lastFilled + 1).filter(({ match }) => match !== null);
  const different = new Set(used.map(({ match }) => match?.part ?? ''));
  if (used.length < FEWEST || different.size < used.length) return matches;
  const first = beginsAt(used);
  if (first === null) return matches;
  const isWhole = isWholeYear(different);
  // A whole year is not over only if the table itself says so.
  const inName = isWhole && (inOwn(ofName) ?? 0) > last ? null : inOwn(ofName);
  const year = inOwn(ofTable) ?? inName ?? (isWhole && first === 0 ? last : last + 1);
  const found = new Map(used.map(({ at, header }, place) => [at, partOf(header, place < first ? year - 1 : year)]));
  return matches.map((match, at) => found.get(at) ?? (isTotal(at) && first === 0 ? { field: 'revenue', year } : match));
}

/** Numbers that may be those of months. */
interface NumberedMonths {
  /** Their columns; empty if they are something else. */
  months: readonly number[];
  /** The column that adds them up; -1 if there is none. */
  totalAt: number;
  /** The year of that column, if its header names one. */
  year: number | null;
}

/**
 * Bare numbers as headers (`1` … `12`) are months if a column is the sum of them, or if they are all twelve. They are something else, such as
 * questions, if all of their figures may be scores.
 */
function numberedMonths(headers: readonly string[], rows: Rows, matches: Matches): NumberedMonths {
  const months = monthNumbers(headers).filter((at) => matches[at] === null);
  const isOfYear = (at: number): boolean => matches[at]?.field === 'revenue' && matches[at]?.part === undefined;
  const totalAt = headers.findIndex(
    (header, at) => months.length > 0 && (isTotalOfYear(header) || isOfYear(at)) && areSums(rows, at, months),
  );
  const year = totalAt < 0 ? null : yearOfHeader(headers[totalAt] ?? '').year;
  const areAmounts = rows.some((row) => months.some((at) => !isScore(row[at] ?? '')));
  return { months: areAmounts && (totalAt >= 0 || months.length === MONTHS) ? months : [], totalAt, year };
}

const MONTHS = 12;
const MOST_SCORE = 10;

/** Whether a cell may be a score or a place; a blank says nothing else. */
function isScore(cell: string): boolean {
  const amount = parseAmount(cell) ?? 0;
  return Number.isInteger(amount) && amount >= 0 && amount <= MOST_SCORE;
}

/** Whether nearly all figures of a column are the sums of others of their rows, and one of them is not 0. */
function areSums(rows: Rows, at: number, parts: readonly number[]): boolean {
  const compared = rows.flatMap((row) => {
    const total = parseAmount(row[at] ?? '');
    return total === null || total === 0
      ? []
      : [Math.abs(addDecimals(parts.map((part) => parseAmount(row[part] ?? '') ?? 0)) - total)];
  });
  return compared.length > 0 && compared.filter((gap) => gap <= ROUNDED * parts.length).length >= compared.length * MOST;
}

/** Half of the last digit of a whole figure. */
const ROUNDED = 0.5;

/**
 * Without the months of the running year after the last one with a figure: a table has columns for months to come too. Those of a
 * full year stay, where nothing was sold at its end.
 */
export function withoutComing(rows: Rows, matches: Matches, lastFullYear: number): Matches {
  const isRunning = (match: ColumnMatch): boolean =>
    match.part !== undefined && (match.year ?? 0) > inCalendar(lastFullYear, calendarOfYear(match.year ?? 0) === 'jalali');
  const last = new Map<string, number>();
  const keyOf = ({ field, year }: ColumnMatch): string => `${field} ${year}`;
  for (const [at, match] of matches.entries())
    if (match && isRunning(match) && hasFigures(rows, at))
      last.set(keyOf(match), Math.max(lastMonth(match), last.get(keyOf(match)) ?? 0));
  return matches.map((match) => (match && isRunning(match) && lastMonth(match) > (last.get(keyOf(match)) ?? 0) ? null : match));
}

/** The place of the first month of the year among columns from another month on, such as April to March; 0 in all others, `null` if the months are in no order. */
function beginsAt(columns: readonly { match: ColumnMatch | null }[]): number | null {
  const places = columns.flatMap(({ match }, place) =>
    match?.part?.startsWith('m') ? [{ place, month: lastMonth(match) }] : [],
  );
  const turns = places.filter(({ month }, at) => at > 0 && month < (places[at - 1]?.month ?? 0));
  return turns.length > 1 ? null : (turns[0]?.place ?? 0);
}

const bareName = (header: string): string => foldName(header).replace(/[.-]+$|-?ماه$/u, '');

/** A year in the calendar of the months. */
const inCalendar = (year: number, isJalali: boolean): number => nearestYear(year, isJalali ? JALALI_YEARS : GREGORIAN_YEARS);

function partOf(header: string, year: number): ColumnMatch | null {
  const match = recognizeColumns([`${header} ${year}`], importHeaders)[0] ?? null;
  return match?.field === 'revenue' && match.part !== undefined ? match : null;
}

const lastMonth = (match: ColumnMatch | null): number => Math.max(0, ...monthsOf(match?.part ?? ''));

/** Whether the cells of a column are amounts, blanks and, in a few rows such as footnotes, something else. */
function areFigures(rows: Rows, at: number): boolean {
  const filled = rows.map((row) => row[at] ?? '').filter((cell) => !isBlankCell(cell));
  return filled.filter((cell) => parseAmount(cell) !== null).length >= filled.length * MOST;
}
const MOST = 0.9;

const hasFigures = (rows: Rows, at: number): boolean => rows.some((row) => (parseAmount(row[at] ?? '') ?? 0) !== 0);
