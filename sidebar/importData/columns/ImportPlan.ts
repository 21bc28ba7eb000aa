// The use of each column of a file.
import type { FiscalYears } from '../../../src/model/calendar/FiscalYears';
import { yearOf } from '../../../src/model/calendar/yearOf';
import type { DateOrder } from '../../../src/model/imports/dateOrderOf';
import type { ColumnNumbers } from '../../../src/model/imports/columnNumbers';
import { periodOf } from '../../../src/model/imports/parsePeriod';
import type { FileKind } from '../../../src/model/imports/recognizeFile';

export type YearFigure = 'revenue' | 'cost';

export type ColumnUse =
  | { kind: 'leaveOut' }
  /** A column of Accounts, or a part of a sales line: account, date, amount, category, orderId. */
  | { kind: 'field'; field: string }
  /**
   * A year's revenue or cost; `toDate` when the header says that the year is not over. The year is `null` until the user chooses it. A part
   * (`q1` … `q4`, `m1` … `m12`) is added to the others of its year. `until` is the last month of a year to date, if the header names it.
   */
  | { kind: 'year'; figure: YearFigure; year: number | null; toDate: boolean; part?: string; until?: number }
  /** An extra column of the user, under its own header. */
  | { kind: 'own' };

export interface PlannedColumn {
  /** Index in the file, from 0. */
  index: number;
  header: string;
  /** The first few cells that are not blank. */
  samples: string[];
  /** Whether all sampled cells that are not blank are numbers. */
  numeric: boolean;
  /** How its numbers are read. */
  numbers: ColumnNumbers;
  /** The order of day and month. The user is asked when it is not `certain`. */
  dates: DateOrder;
  /** The customer's own revenue, which is never our revenue from the customer. */
  isCustomersOwn: boolean;
  /** Whether it is of the owners of customers, who can be their managers or sell to them. */
  isOwner?: boolean;
  use: ColumnUse;
}

export interface ImportPlan {
  kind: FileKind;
  /** The index of the header row in the file; -1 without a header. */
  headerAt: number;
  /** A title or a footnote with the unit of all amounts, where their headers name none. */
  unitNote?: string;
  /** The code of the currency that a title or a footnote names for all amounts. */
  currency?: string;
  /** The last day of the figures that a title or a footnote names, yyyy-mm-dd. */
  until?: string;
  columns: PlannedColumn[];
}

/** The column of a field; `undefined` when the file has none. */
export const columnOf = (plan: ImportPlan, field: string): PlannedColumn | undefined =>
  plan.columns.find(({ use }) => use.kind === 'field' && use.field === field);

/** Years whose header says that they are not over. */
export const yearsToDate = ({ columns }: ImportPlan): Set<number> =>
  new Set(columns.flatMap(({ use }) => (use.kind === 'year' && use.toDate && use.year !== null ? [use.year] : [])));

/**
 * The last day (yyyy-mm-dd) of the figures of years to date, where the file says it: the end of the month in the header, or else the day in a
 * title or a footnote. Never a day to come: a header of November says nothing of its end before that.
 */
export function untilByYear(
  { columns, until: ofNote = '' }: Pick<ImportPlan, 'columns' | 'until'>,
  { today, years }: { today: string; years: FiscalYears },
): Map<number, string> {
  const days = columns.flatMap(({ use }): [number, string][] => {
    if (use.kind !== 'year' || !use.toDate || use.year === null) return [];
    const ofHeader = use.until === undefined ? '' : periodOf(use.year, 'month', use.until).to;
    const isInNote = ofNote !== '' && ofNote <= today && yearOf(ofNote, years) === use.year;
    if (ofHeader !== '' && ofHeader <= today) return [[use.year, ofHeader]];
    return isInNote ? [[use.year, ofNote]] : [];
  });
  return new Map(days);
}

/** Years with only some months or quarters in the file. */
export function incompleteYears({ columns }: ImportPlan): Set<number> {
  const parts = new Map<number, Set<string>>();
  for (const { use } of columns) {
    if (use.kind !== 'year' || use.year === null || use.part === undefined || use.figure !== 'revenue') continue;
    parts.set(use.year, (parts.get(use.year) ?? new Set<string>()).add(use.part));
  }
  const isWhole = (of: ReadonlySet<string>): boolean => {
    const quarters = [...of].filter((part) => part.startsWith('q')).length;
    return quarters === 4 || of.size - quarters === 12;
  };
  return new Set([...parts].filter(([, of]) => !isWhole(of)).map(([year]) => year));
}
