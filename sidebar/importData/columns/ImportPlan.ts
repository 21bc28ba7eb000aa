// What becomes of each column of a file.
import type { DateOrder } from '../../../src/model/imports/dateOrderOf';
import type { NumberFormat } from '../../../src/model/numbers/numberFormatOf';
import type { FileKind } from '../../../src/model/imports/recognizeFile';

export type YearFigure = 'revenue' | 'cost';

export type ColumnUse =
  | { kind: 'leaveOut' }
  /** A column of Accounts, or what a sales line has: account, date, amount, category, orderId. */
  | { kind: 'field'; field: string }
  /**
   * What a year brought or cost; `toDate` where the header says that the year still runs. The year is `null` until someone says it. A part
   * (`q1` … `q4`, `m1` … `m12`) is added to the others of its year.
   */
  | { kind: 'year'; figure: YearFigure; year: number | null; toDate: boolean; part?: string }
  /** A column of the user's own, under its header. */
  | { kind: 'own' };

export interface PlannedColumn {
  /** Place in the file, from 0. */
  index: number;
  header: string;
  /** The first cells that are not blank, a few. */
  samples: string[];
  /** Whether all of the looked-at cells that are not blank are numbers. */
  numeric: boolean;
  /** How its numbers and dates are written; to be asked where not `certain`. */
  numbers: NumberFormat;
  dates: DateOrder;
  /** The customer's own revenue, which is never ours with it. */
  isCustomersOwn: boolean;
  use: ColumnUse;
}

export interface ImportPlan {
  kind: FileKind;
  /** Place of the header among the rows of the file; -1 where it has none. */
  headerAt: number;
  columns: PlannedColumn[];
}

/** The column of a field; `undefined` where the file has none. */
export const columnOf = (plan: ImportPlan, field: string): PlannedColumn | undefined =>
  plan.columns.find(({ use }) => use.kind === 'field' && use.field === field);

/** Years whose header says that they still run. */
export const yearsToDate = ({ columns }: ImportPlan): Set<number> =>
  new Set(columns.flatMap(({ use }) => (use.kind === 'year' && use.toDate && use.year !== null ? [use.year] : [])));

/** Years of which the file has some months or quarters only. */
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
