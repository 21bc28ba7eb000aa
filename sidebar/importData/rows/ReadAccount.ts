// A customer of a file as it is read, and the keys of its figures.
import { LONGEST_ACCOUNT } from '../../../src/model/records/account';
import type { PlannedColumn, YearFigure } from '../columns/ImportPlan';

/** A customer of the file. The register's columns for its years are decided later. */
export interface ReadAccount {
  line: number;
  account: string;
  values: Record<string, string | number>;
  own: Record<string, string | number>;
  years: Record<YearFigure, Record<number, number>>;
  /** Of months, quarters or halves that are added up to years, in their order; missing without any. A blank cell is 0, `null` an unreadable one. */
  periods?: { year: number; amount: number | null }[];
  /** What tells the rows of a customer apart, such as a city or a product; missing without any. */
  part?: string;
  /** Whether it is active, in the words of the file; missing without any. */
  status?: string;
  /** What its column with the currency says; `null` without one. */
  currency: string | null;
  /** Currencies beside single figures, by figure and year (`revenue 2025`) or by field. */
  written: Record<string, string>;
}

/** A customer of whom nothing is read yet. */
export const blankAccount = (line: number): ReadAccount => ({
  line,
  account: '',
  values: {},
  own: {},
  years: { revenue: {}, cost: {} },
  currency: null,
  written: {},
});

/** Figures of money besides those of years. */
export const MONEY_FIELDS = ['potential', 'wallet', 'recurring', 'revenueSameDays'];

export const LIMITS = { account: LONGEST_ACCOUNT, text: 1000, ownHeader: 60 };

export const isMargin = ({ use }: Pick<PlannedColumn, 'use'>): boolean => use.kind === 'field' && use.field === 'marginShare';

/** The key of a margin among the values of a row, as a fraction: of a year, or of all years. */
export const marginKey = (year: number | string | null): string => `marginShare ${year ?? ''}`.trim();

/** The key of a year's figure among the currencies of a row. */
export const figureKey = (figure: YearFigure, year: number | string | null): string => `${figure} ${year ?? ''}`;

/** A column without a header still needs a name. */
export const headerOfOwn = ({ header, index }: Pick<PlannedColumn, 'header' | 'index'>): string =>
  header.slice(0, LIMITS.ownHeader) || `#${index + 1}`;

/** Whether the rows are categories of accounts. */
export const areCategories = (accounts: readonly ReadAccount[]): boolean =>
  accounts.some(({ values }) => values['category'] !== undefined);
