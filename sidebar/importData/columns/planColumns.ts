// Proposes a use for each column, from the headers and all rows.
import { calendarOfYear } from '../../../src/model/calendar/calendarOfYear';
import { JALALI_YEARS } from '../../../src/model/calendar/FiscalYears';
import { nearestYear } from '../../../src/model/calendar/nearestYear';
import { dateOrderOf, fullYears, jalaliYears, type DateOrder, type JalaliYears } from '../../../src/model/imports/dateOrderOf';
import { columnNumbers, PLAIN_NUMBERS, type NumberColumn } from '../../../src/model/imports/columnNumbers';
import { unitOfHeader } from '../../../src/model/imports/currencies';
import { isZeroWord } from '../../../src/model/imports/isZeroWord';
import { parseAmount } from '../../../src/model/numbers/parseAmount';
import { categoryColumns } from './categoryColumns';
import { cellsOf } from './cellsOf';
import { DATE_FIELDS } from './fileFields';
import { fileOfAccounts, latestYears } from './fileOfAccounts';
import type { ImportPlan, PlannedColumn } from './ImportPlan';
import { hasField, type Rows } from './matches';
import { LEFT_OUT, proposeUse, type Proposing } from './proposeUse';
import { resolveColumns } from './resolveColumns';
import { resolveKind } from './resolveKind';

const SAMPLES = 3;
/** The number of rows sampled to detect columns of numbers. */
export const FIRST_ROWS = 200;

/**
 * @param headers the cells of the header row.
 * @param rows the rows below it. All of them together determine the formats of numbers and days.
 */
export function planColumns(headers: readonly string[], rows: Rows, proposing: Proposing): Omit<ImportPlan, 'headerAt'> {
  const first = rows.slice(0, FIRST_ROWS);
  const found = resolveColumns(headers, rows, first, proposing);
  const { kind, matches } = resolveKind(headers, first, found, proposing);
  const latest = latestYears(matches);
  const has = (field: string): boolean => hasField(matches, field);
  const ofFile = fileOfAccounts(matches, first);
  const categories = kind === 'salesLines' && !has('category') ? categoryColumns(headers, rows, matches) : [];
  const categoryAt = categories.find(({ isProposed }) => isProposed)?.index;
  const jalali = jalaliYearsIn(headers, first, proposing.lastFullYear);
  const columns = headers.map((header, index): PlannedColumn => {
    const cells = cellsOf(first, index);
    const match = index === categoryAt ? { field: 'category', year: null } : (matches[index] ?? null);
    const isLatest = match === null || match.year === null || latest.get(match.field) === match.year;
    // A revenue beside the number of employees is the customer's own revenue, not our revenue from the customer.
    const isCustomersOwn =
      match?.field === 'annualRevenue' ||
      (kind === 'accounts' && match?.field === 'revenue' && match.year === null && has('employees') && !has('annualRevenue'));
    const numeric =
      cells.some((cell) => parseAmount(cell) !== null) && cells.every((cell) => parseAmount(cell) !== null || isZeroWord(cell));
    const column = { header, match, isLatest, numeric };
    const use = isCustomersOwn ? LEFT_OUT : proposeUse(kind, column, has, proposing, ofFile);
    return {
      index,
      header: header.trim(),
      samples: [...new Set(cells)].slice(0, SAMPLES),
      numeric,
      numbers: PLAIN_NUMBERS,
      dates: dateOrderOf(use.kind === 'field' && DATE_FIELDS.includes(use.field) ? cellsOf(rows, index) : cells, 'dmy', jalali),
      isCustomersOwn,
      ...(found[index]?.field === 'accountOwner' && { isOwner: true }),
      ...(found[index]?.field === 'weekOfSales' && { isWeek: true }),
      ...(categories.some((each) => each.index === index) && { mayBeCategory: true }),
      use,
    };
  });
  const planned = withNumbers(withProvenOrder(eachYearOnce(columns, proposing.lastFullYear)), rows);
  return { kind, columns: planned.filter(({ header, samples }) => header !== '' || samples.length > 0) };
}

/**
 * A year that has one column to date and one without an end counts once: a cumulated column adds up others (`2025 kumuliert`), and this year is not
 * over.
 */
function eachYearOnce(columns: readonly PlannedColumn[], lastFullYear: number): PlannedColumn[] {
  const yearOf = ({ use }: PlannedColumn, toDate: boolean): number | null =>
    use.kind === 'year' && use.figure === 'revenue' && use.part === undefined && use.toDate === toDate ? use.year : null;
  const isTwice = (year: number): boolean =>
    [true, false].every((toDate) => columns.some((column) => yearOf(column, toDate) === year));
  return columns.map((column) => {
    const [toDate, whole] = [yearOf(column, true), yearOf(column, false)];
    const isOver = toDate !== null && toDate <= lastFullYear && isTwice(toDate);
    const isRunning = whole !== null && whole > lastFullYear && isTwice(whole);
    return isOver || isRunning ? { ...column, use: LEFT_OUT } : column;
  });
}

/** Reads the numbers of all columns in use together, from all rows. Those of the others are known by the first rows. */
function withNumbers(columns: readonly PlannedColumn[], rows: Rows): PlannedColumn[] {
  const first = rows.slice(0, FIRST_ROWS);
  const cellsIn = (of: Rows, { index, use, header }: PlannedColumn): NumberColumn => ({
    cells: of.map((row) => row[index] ?? ''),
    unit: unitOfHeader(header),
    kind: use.kind === 'year' ? use.figure : String(index),
  });
  // A large file has few columns of numbers.
  const isOfNumbers = ({ use, index }: PlannedColumn): boolean =>
    use.kind !== 'leaveOut' &&
    (cellsOf(first, index).length === 0 || cellsOf(first, index).some((cell) => parseAmount(cell) !== null));
  const used = columns.filter(isOfNumbers);
  const read = new Map(columnNumbers(used.map((column) => cellsIn(rows, column))).map((numbers, at) => [used[at], numbers]));
  return columns.map((column) => {
    const numbers = read.get(column) ?? columnNumbers([cellsIn(first, column)])[0] ?? PLAIN_NUMBERS;
    return { ...column, numbers };
  });
}

/** Whether years of two digits may be Jalali: by the full years of all columns, else by the workbook's years or Persian digits. */
function jalaliYearsIn(headers: readonly string[], rows: Rows, lastFullYear: number): JalaliYears | null {
  const written = headers.map((_, index) => fullYears(cellsOf(rows, index)));
  const hasPersianDigits = rows.some((cells) => cells.some((cell) => /[۰-۹]/.test(cell)));
  if (written.some(({ jalali, gregorian }) => jalali.length + gregorian > 0)) return jalaliYears(written);
  if (calendarOfYear(lastFullYear) === 'jalali') return { year: lastFullYear, certain: false };
  return hasPersianDigits ? { year: nearestYear(lastFullYear + 1, JALALI_YEARS), certain: false } : null;
}

/** When the order of day and month in a column is ambiguous, another column of the file may prove it. */
function withProvenOrder(columns: PlannedColumn[]): PlannedColumn[] {
  const proof = columns.find(({ dates, samples }) => dates.certain && samples.some((sample) => ORDERED_DAY.test(sample)))?.dates;
  if (!proof) return columns;
  const proven = (dates: DateOrder): DateOrder => (dates.certain ? dates : proof);
  return columns.map((column) => ({ ...column, dates: proven(column.dates) }));
}

const ORDERED_DAY = /^\s*\d{1,2}[-/ ]\d{1,2}[-/ ]\d{2,4}/;
