// The use of each column of a file.
import type { FiscalYears } from '../../../src/model/calendar/FiscalYears';
import { yearOf } from '../../../src/model/calendar/yearOf';
import type { DateOrder } from '../../../src/model/imports/dateOrderOf';
import { readInColumn, type ColumnNumbers } from '../../../src/model/imports/columnNumbers';
import { periodOf } from '../../../src/model/imports/parsePeriod';
import { addDecimals } from '../../../src/model/imports/addDecimals';
import type { FileLine } from '../../../src/model/imports/detectTable';
import type { YearTotal } from '../../../src/model/imports/findings/judgeYearTotals';
import { importFile as words } from '../../../src/text/en/importFile';
import type { FileKind } from '../../../src/model/imports/recognizeFile';
import type { TitledPart } from './periodInTitle';

export type YearFigure = 'revenue' | 'cost';

export type ColumnUse =
  | { kind: 'leaveOut' }
  /** A column of Accounts, or a part of a sales line: account, date, amount, category, orderId. */
  | { kind: 'field'; field: string }
  /**
   * A year's revenue or cost; `toDate` when the header says that the year is not over. The year is `null` until the user chooses it. A part
   * (`h1`, `h2`, `q1` … `q4`, `m1` … `m12`) is added to the others of its year. `until` is the last month of a year to date, if the header names it.
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
  /** Whether its numbers are ISO weeks, of a year that they name (202507) or that has a column of its own. */
  isWeek?: boolean;
  /** Whether it can be the category of product in a file of sales without such a column. */
  mayBeCategory?: boolean;
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
  /** The part of a year that a title names for all figures. */
  titledPart?: TitledPart;
  columns: PlannedColumn[];
  /** Columns that are only compared with the months or quarters beside them. */
  totals?: readonly TotalOfYear[];
}

/** A column that adds up the months or quarters of a year. */
export interface TotalOfYear<Column extends PlannedColumn = PlannedColumn> {
  /** As the header has it. */
  year: number;
  total: Column;
  parts: readonly Column[];
}

/** The header of a column, or its number where it has none. */
export const nameOfColumn = (column: Pick<PlannedColumn, 'header' | 'index'> | undefined): string =>
  column === undefined ? '' : column.header || words.noHeader(column.index + 1);

/** The columns with values, and then those without: all are counted, so all are named, or among how many more there are. */
export const filledFirst = <Column extends Pick<PlannedColumn, 'samples'>>(columns: readonly Column[]): Column[] => [
  ...columns.filter(({ samples }) => samples.length > 0),
  ...columns.filter(({ samples }) => samples.length === 0),
];

/** The column of a field; `undefined` when the file has none. */
export const columnOf = (plan: ImportPlan, field: string): PlannedColumn | undefined =>
  plan.columns.find(({ use }) => use.kind === 'field' && use.field === field);

/** Whether the amounts have a unit by their header, a note, or the currency of all rows. */
export const hasUnit = ({ columns }: Pick<ImportPlan, 'columns'>): boolean =>
  columns.some(
    ({ use, numbers }) => (use.kind === 'year' || (use.kind === 'field' && use.field === 'amount')) && numbers.unit !== 1,
  );

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

/** The totals of years in the rows, and the sums of the months or quarters beside them. Rows without one of both are left out. */
export const comparedYears = (rows: readonly FileLine[], { totals = [] }: ImportPlan): YearTotal[] =>
  totals.flatMap(({ total, parts }) =>
    rows.flatMap(({ line, cells }): YearTotal[] => {
      const amountIn = ({ index, numbers }: PlannedColumn): number | null => readInColumn(cells[index] ?? '', numbers);
      const written = amountIn(total);
      const amounts = parts.map(amountIn).filter((amount) => amount !== null);
      return written === null || amounts.length === 0
        ? []
        : [{ line, column: total.header, total: written, sum: addDecimals(amounts) }];
    }),
  );

/** The months, quarters or halves of the revenue of each year, as `m1` … `m12`, `q1` … `q4`, `h1` and `h2`. A year in one column is not in it. */
function partsOfYears({ columns }: Pick<ImportPlan, 'columns'>): Map<number, Set<string>> {
  const parts = new Map<number, Set<string>>();
  for (const { use } of columns) {
    if (use.kind !== 'year' || use.year === null || use.part === undefined || use.figure !== 'revenue') continue;
    parts.set(use.year, (parts.get(use.year) ?? new Set<string>()).add(use.part));
  }
  return parts;
}

/** Whether months, quarters and halves are those of a whole year. */
export const isWholeYear = (parts: ReadonlySet<string>): boolean => new Set([...parts].flatMap(monthsOf)).size === 12;

/** `q2` is the months 4, 5 and 6. */
export function monthsOf(part: string): number[] {
  const length = { h: 6, q: 3 }[part[0] ?? ''] ?? 1;
  return Array.from({ length }, (_, month) => (Number(part.slice(1)) - 1) * length + month + 1);
}

/** The kind of period of a part; of a whole year for ''. */
export const kindOfPart = (part: string) => KINDS[part[0] ?? ''] ?? 'year';
const KINDS: Readonly<Record<string, 'half' | 'quarter' | 'month'>> = { h: 'half', q: 'quarter', m: 'month' };

/** Years of which the file has only some months or quarters, or as a title says a part. */
export const incompleteYears = (plan: Pick<ImportPlan, 'columns' | 'titledPart'>): Set<number> =>
  new Set([
    ...[...partsOfYears(plan)].flatMap(([year, parts]) => (isWholeYear(parts) ? [] : [year])),
    ...(plan.titledPart ? [plan.titledPart.year] : []),
  ]);

/** The year of which a title says that its beginning is not in the file; `null` if it says nothing of the kind. */
export const beginsLate = ({ titledPart }: Pick<ImportPlan, 'titledPart'>): number | null =>
  titledPart?.lacksStart ? titledPart.year : null;

/** The months, quarters or halves that are added up to the revenue of a year. */
export interface PartsOfYear {
  kind: 'months' | 'quarters' | 'halves';
  count: number;
  isWhole: boolean;
  /** The last day of the last one (yyyy-mm-dd); '' in years that do not begin with the first month. */
  until: string;
}

const KINDS_ADDED = { year: 'months', half: 'halves', quarter: 'quarters', month: 'months' } as const;

/** What is added up to each year. Years with months and quarters mixed are left out. */
export function addedUp(plan: Pick<ImportPlan, 'columns'>, { firstMonth }: FiscalYears): Map<number, PartsOfYear> {
  return new Map(
    [...partsOfYears(plan)].flatMap(([year, parts]): [number, PartsOfYear][] => {
      const names = [...parts];
      const initial = names[0]?.[0];
      if (names.some((part) => part[0] !== initial)) return [];
      const ofPeriod = kindOfPart(names[0] ?? '');
      const last = Math.max(...names.map((part) => Number(part.slice(1))));
      const until = firstMonth === 1 ? periodOf(year, ofPeriod, last).to : '';
      return [[year, { kind: KINDS_ADDED[ofPeriod], count: names.length, isWhole: isWholeYear(parts), until }]];
    }),
  );
}
