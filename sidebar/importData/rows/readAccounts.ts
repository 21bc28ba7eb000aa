// Reads rows of a file of customers by its plan. Texts become values for the register, or a problem with a line number.
import type { ImportField } from '../../../src/actions/imports/loadImport';
import type { Problem } from '../../../src/actions/Answer';
import { addDecimals } from '../../../src/model/imports/addDecimals';
import { isBlankCell, isShortened } from '../../../src/model/imports/cleanCell';
import { readInColumn } from '../../../src/model/imports/columnNumbers';
import { currencyInUnits, currencyOfAmount } from '../../../src/model/imports/currencies';
import type { FileLine } from '../../../src/model/imports/detectTable';
import { phoneReader } from '../../../src/model/contacts/phoneReader';
import { hasPercent } from '../../../src/model/numbers/writtenNumber';
import { yearOfHeader } from '../../../src/model/imports/recognizeColumns';
import { foldName } from '../../../src/model/names/foldName';
import { importParts } from '../../../src/text/importParts';
import { formatDay } from '../../format';
import { blankAccount, figureKey, headerOfOwn, isMargin, LIMITS, marginKey, MONEY_FIELDS, type ReadAccount } from './ReadAccount';
import { readDay } from '../columns/readDay';
import { hasUnit, nameOfColumn, type ImportPlan, type PlannedColumn } from '../columns/ImportPlan';

export interface ReadAccounts {
  accounts: ReadAccount[];
  problems: Problem[];
}

const PARTS = new Set(importParts.map(foldName));

/**
 * A row is left out when its name is missing or too long. A cell that cannot be used is left out alone.
 * @param fields the columns of Accounts that a file can fill.
 */
export function readAccounts(
  rows: readonly FileLine[],
  plan: Pick<ImportPlan, 'columns'>,
  fields: readonly ImportField[],
): ReadAccounts {
  const typeOf = new Map(fields.map(({ key, type }) => [key, type]));
  const problems: Problem[] = [];
  const accounts: ReadAccount[] = [];
  const phoneAt = plan.columns.find(isPhone)?.index ?? -1;
  const readPhone = phoneReader(rows.map(({ cells }) => cells[phoneAt] ?? ''));
  const parts = plan.columns.filter(({ header }) => PARTS.has(foldName(header)));
  const periods = periodsOf(plan);
  const isInUnit = hasUnit(plan);
  const inPoints = new Set(plan.columns.filter((column) => isMargin(column) && isInPoints(column, rows)));
  for (const row of rows) {
    const account = blankAccount(row.line);
    for (const column of plan.columns) {
      const written = (row.cells[column.index] ?? '').trim();
      const cell = isPhone(column) ? readPhone(written) : written;
      const problem = isBlankCell(cell) ? null : take(account, column, cell, { typeOf, inPoints, isInUnit });
      if (problem !== null) problems.push(problem);
    }
    const part = parts
      .map(({ index }) => (row.cells[index] ?? '').trim())
      .filter((cell) => cell !== '')
      .join(' ');
    if (part !== '') account.part = part;
    if (periods.length > 0) account.periods = periods.map((column) => periodIn(row, column));
    if (account.account === '') problems.push({ code: 'nameMissing', values: { row: row.line } });
    else if (account.account.length > LIMITS.account)
      problems.push({ code: 'nameTooLong', values: { row: row.line, limit: LIMITS.account } });
    else accounts.push(account);
  }
  return { accounts, problems };
}

type Period = PlannedColumn & { use: { kind: 'year'; year: number; part: string } };

/** The columns of months, quarters or halves of revenue, the earliest first. */
const periodsOf = ({ columns }: Pick<ImportPlan, 'columns'>): Period[] =>
  columns
    .filter(
      (column): column is Period =>
        column.use.kind === 'year' &&
        column.use.figure === 'revenue' &&
        column.use.year !== null &&
        column.use.part !== undefined,
    )
    .sort(({ use: one }, { use: other }) => one.year - other.year || Number(one.part.slice(1)) - Number(other.part.slice(1)));

/** Nothing, or a dash for it: no sales in that period. */
const NO_SALES = /^[-–—−]?$/;

function periodIn({ cells }: FileLine, { index, numbers, use: { year } }: Period): { year: number; amount: number | null } {
  const cell = (cells[index] ?? '').trim();
  return { year, amount: NO_SALES.test(cell) ? 0 : readInColumn(cell, numbers) };
}

const isPhone = ({ use }: PlannedColumn): boolean => use.kind === 'field' && use.field === 'phone';

interface Taking {
  typeOf: ReadonlyMap<string, ImportField['type']>;
  inPoints: ReadonlySet<PlannedColumn>;
  /** Whether the figures have a unit already. */
  isInUnit: boolean;
}

/** Stores a cell by the use of its column, or returns the problem with it. */
function take(account: ReadAccount, column: PlannedColumn, cell: string, { typeOf, inPoints, isInUnit }: Taking): Problem | null {
  const { use } = column;
  const problemOf = (code: string, more = {}): Problem => ({
    code,
    values: { row: account.line, column: nameOfColumn(column), value: cell, ...more },
  });
  if (use.kind === 'leaveOut') return null;
  if (isMargin(column)) {
    const share = marginOf(cell, column, inPoints.has(column));
    if (share === null) return problemOf('badNumber');
    account.values[marginKey(yearOfHeader(column.header).year)] = share;
    return null;
  }
  if (use.kind === 'year') {
    const amount = readInColumn(cell, column.numbers);
    // A figure that cannot be read still says that the file has its currency.
    noteCurrency(account, figureKey(use.figure, use.year), cell);
    const unusable = amount === null || hasPercent(cell) || (use.figure === 'cost' && amount < 0);
    if (unusable || use.year === null) return problemOf('badNumber');
    // Months and quarters add up to their year.
    account.years[use.figure][use.year] = addDecimals([account.years[use.figure][use.year] ?? 0, amount]);
    return null;
  }
  if (use.kind === 'field' && use.field === 'currency') {
    account.currency = currencyInUnits(cell, isInUnit);
    return null;
  }
  if (use.kind === 'field' && use.field === 'customerStatus') {
    account.status = cell;
    return null;
  }
  if (use.kind === 'field' && use.field === 'account') {
    account.account = cell.replace(/\s+/g, ' ');
    return null;
  }
  if (use.kind === 'field' && MONEY_FIELDS.includes(use.field)) noteCurrency(account, use.field, cell);
  const day = use.kind === 'field' && typeOf.get(use.field) === 'date' ? readDay(cell, column) : null;
  if (day?.isYear && use.kind === 'field') {
    account.values[use.field] = day.day;
    return problemOf('yearAsDay', { day: formatDay(day.day) });
  }
  if (isPhone(column) && isShortened(cell)) return problemOf('badNumber');
  const type = use.kind === 'own' ? (column.numeric ? 'number' : 'text') : (typeOf.get(use.field) ?? 'text');
  const value = valueOf(type, cell, column, use.kind === 'own' || use.field === 'revenueSameDays');
  if (value === null) return type === 'date' ? problemOf('badDate') : problemOf('badNumber');
  if (typeof value === 'string' && value.length > LIMITS.text) return problemOf('textTooLong', { limit: LIMITS.text });
  if (use.kind === 'own') account.own[headerOfOwn(column)] = value;
  else account.values[use.field] = value;
  return null;
}

/** Whether 21.8 is 21.8% in a column of margins, which has a number above 1 then. Otherwise 0.218 is. */
const isInPoints = ({ index, numbers }: PlannedColumn, rows: readonly FileLine[]): boolean =>
  rows.some(({ cells }) => !hasPercent(cells[index] ?? '') && Math.abs(readInColumn(cells[index] ?? '', numbers) ?? 0) > 1);

/** `null` for a text, and for more than 100%. */
function marginOf(cell: string, { numbers }: PlannedColumn, inPoints: boolean): number | null {
  const number = readInColumn(cell, numbers);
  const share = number === null || hasPercent(cell) || !inPoints ? number : number / 100;
  return share === null || share > 1 ? null : share;
}

function noteCurrency({ written }: ReadAccount, key: string, cell: string): void {
  const currency = currencyOfAmount(cell);
  if (currency !== null) written[key] = currency;
}

/** `null` when the text is invalid for the column. Figures of the register's own columns are never negative, but for revenue. */
function valueOf(type: ImportField['type'], cell: string, column: PlannedColumn, negativeToo: boolean): string | number | null {
  if (type === 'text' || type === 'choice') return cell;
  if (type === 'date') return readDay(cell, column)?.day ?? null;
  const number = readInColumn(cell, column.numbers);
  if (number === null || (number < 0 && !negativeToo)) return null;
  if (type === 'number') return number;
  const part = number > 1 ? number / 100 : number; // 80 in a column of shares is 80%
  return part <= 1 ? part : null;
}
