// Reads rows of a file of customers by its plan. Texts become values for the register, or a problem with a line number.
import type { ImportField } from '../../../src/actions/imports/loadImport';
import type { Problem } from '../../../src/actions/Answer';
import { addDecimals } from '../../../src/model/imports/addDecimals';
import { isBlankCell } from '../../../src/model/imports/cleanCell';
import { readInColumn } from '../../../src/model/imports/columnNumbers';
import { currencyOfAmount, currencyOfWord } from '../../../src/model/imports/currencies';
import type { FileLine } from '../../../src/model/imports/detectTable';
import { matchAccounts } from '../../../src/model/imports/matchAccounts';
import { foldName } from '../../../src/model/names/foldName';
import { importParts } from '../../../src/text/importParts';
import { formatDay } from '../../format';
import { readDay } from './readDay';
import { LONGEST_ACCOUNT } from '../../../src/model/records/account';
import type { ImportPlan, PlannedColumn, YearFigure } from '../columns/ImportPlan';

/** A customer of the file. The register's columns for its years are decided later. */
export interface ReadAccount {
  line: number;
  account: string;
  values: Record<string, string | number>;
  own: Record<string, string | number>;
  years: Record<YearFigure, Record<number, number>>;
  /** What tells the rows of a customer apart, such as a city or a product; missing without any. */
  part?: string;
  /** Whether it is active, in the words of the file; missing without any. */
  status?: string;
  /** What its column with the currency says; `null` without one. */
  currency: string | null;
  /** Currencies beside single figures, by figure and year (`revenue 2025`) or by field. */
  written: Record<string, string>;
}

export interface ReadAccounts {
  accounts: ReadAccount[];
  problems: Problem[];
}

const PARTS = new Set(importParts.map(foldName));

/** Figures of money besides those of years. */
export const MONEY_FIELDS = ['potential', 'wallet', 'recurring', 'revenueSameDays'];

export const LIMITS = { account: LONGEST_ACCOUNT, text: 1000, ownHeader: 60 };

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
  const parts = plan.columns.filter(({ header }) => PARTS.has(foldName(header)));
  for (const row of rows) {
    const account: ReadAccount = {
      line: row.line,
      account: '',
      values: {},
      own: {},
      years: { revenue: {}, cost: {} },
      currency: null,
      written: {},
    };
    for (const column of plan.columns) {
      const cell = (row.cells[column.index] ?? '').trim();
      const problem = isBlankCell(cell) ? null : take(account, column, cell, typeOf);
      if (problem !== null) problems.push(problem);
    }
    const part = parts
      .map(({ index }) => (row.cells[index] ?? '').trim())
      .filter((cell) => cell !== '')
      .join(' ');
    if (part !== '') account.part = part;
    if (account.account === '') problems.push({ code: 'nameMissing', values: { row: row.line } });
    else if (account.account.length > LIMITS.account)
      problems.push({ code: 'nameTooLong', values: { row: row.line, limit: LIMITS.account } });
    else accounts.push(account);
  }
  return { accounts, problems };
}

/** Stores a cell by the use of its column, or returns the problem with it. */
function take(
  account: ReadAccount,
  column: PlannedColumn,
  cell: string,
  typeOf: ReadonlyMap<string, ImportField['type']>,
): Problem | null {
  const { use } = column;
  const problemOf = (code: string, more = {}): Problem => ({
    code,
    values: { row: account.line, column: column.header, value: cell, ...more },
  });
  if (use.kind === 'leaveOut') return null;
  if (use.kind === 'year') {
    const amount = readInColumn(cell, column.numbers);
    // A figure that cannot be read still says that the file has its currency.
    noteCurrency(account, figureKey(use.figure, use.year), cell);
    const unusable = amount === null || (use.figure === 'cost' && amount < 0);
    if (unusable || use.year === null) return problemOf('badNumber');
    // Months and quarters add up to their year.
    account.years[use.figure][use.year] = addDecimals([account.years[use.figure][use.year] ?? 0, amount]);
    return null;
  }
  if (use.kind === 'field' && use.field === 'currency') {
    account.currency = currencyOfWord(cell) ?? cell.toUpperCase();
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
  const type = use.kind === 'own' ? (column.numeric ? 'number' : 'text') : (typeOf.get(use.field) ?? 'text');
  const value = valueOf(type, cell, column, use.kind === 'own' || use.field === 'revenueSameDays');
  if (value === null) return type === 'date' ? problemOf('badDate') : problemOf('badNumber');
  if (typeof value === 'string' && value.length > LIMITS.text) return problemOf('textTooLong', { limit: LIMITS.text });
  if (use.kind === 'own') account.own[headerOfOwn(column)] = value;
  else account.values[use.field] = value;
  return null;
}

/** The key of a year's figure among the currencies of a row. */
export const figureKey = (figure: YearFigure, year: number | string | null): string => `${figure} ${year ?? ''}`;

function noteCurrency({ written }: ReadAccount, key: string, cell: string): void {
  const currency = currencyOfAmount(cell);
  if (currency !== null) written[key] = currency;
}

/** A column without a header still needs a name. */
export const headerOfOwn = ({ header, index }: Pick<PlannedColumn, 'header' | 'index'>): string =>
  header.slice(0, LIMITS.ownHeader) || `#${index + 1}`;

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

/** Whether the rows are categories of accounts. */
export const areCategories = (accounts: readonly ReadAccount[]): boolean =>
  accounts.some(({ values }) => values['category'] !== undefined);

/** One problem for each row about an account of an earlier row. */
export const duplicatesOf = (accounts: readonly ReadAccount[]): Problem[] =>
  areCategories(accounts)
    ? []
    : matchAccounts(accounts, []).problems.flatMap((problem) =>
        problem.code === 'duplicateInFile' ? [{ code: problem.code, values: { name: problem.name } }] : [],
      );

/** The accounts as they are written: rows about the same account are merged, and the later row wins. Categories stay apart. */
export function mergeRows(accounts: readonly ReadAccount[]): ReadAccount[] {
  if (areCategories(accounts)) return [...accounts];
  const keyed = accounts.map((account, line) => ({
    ...account,
    line,
    values: {
      ...account.values,
      ...Object.fromEntries(
        FIGURES.flatMap((figure) =>
          Object.entries(account.years[figure]).map(([year, amount]) => [`${figure}:${year}`, amount] as const),
        ),
      ),
    },
  }));
  return matchAccounts(keyed, []).create.map((merged) => {
    const entries = Object.entries(merged.values);
    const ofYears = (figure: YearFigure) =>
      Object.fromEntries(
        entries.flatMap(([key, amount]) =>
          key.startsWith(`${figure}:`) ? [[Number(key.slice(figure.length + 1)), Number(amount)]] : [],
        ),
      );
    return {
      ...merged,
      line: accounts[merged.line]?.line ?? merged.line,
      values: Object.fromEntries(entries.filter(([key]) => !key.includes(':'))),
      years: { revenue: ofYears('revenue'), cost: ofYears('cost') },
    };
  });
}

const FIGURES: readonly YearFigure[] = ['revenue', 'cost'];

/** The total revenue of all accounts in a file, by year. */
export function revenueByYear(accounts: readonly ReadAccount[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { years } of accounts)
    for (const [year, amount] of Object.entries(years.revenue))
      sums.set(Number(year), addDecimals([sums.get(Number(year)) ?? 0, amount]));
  return sums;
}
