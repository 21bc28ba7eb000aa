// Reads an opened file by its plan.
import { isBlankCell } from '../../../src/model/imports/cleanCell';
import { completeLines } from '../../../src/model/imports/sales/completeLines';
import type { ImportField } from '../../../src/actions/imports/loadImport';
import { detectTable, type FileLine, type LeftOutReason, type LeftOutRow } from '../../../src/model/imports/detectTable';
import { headersAt } from '../../../src/model/imports/detectHeader';
import { fillNames } from '../../../src/model/imports/fillNames';
import { NAMED_LINES, type Finding } from '../../../src/model/imports/findings/Finding';
import { judgeNamesAbove } from '../../../src/model/imports/findings/judgeNamesAbove';
import { judgeLeftOut } from '../../../src/model/imports/findings/judgeLeftOut';
import type { YearTotal } from '../../../src/model/imports/findings/judgeYearTotals';
import { isSum } from '../../../src/model/imports/findings/judgeTotals';
import type { SalesLine } from '../../../src/model/imports/sales/SalesLine';
import { foldName } from '../../../src/model/names/foldName';
import { importHeaders } from '../../../src/text/importHeaders';
import { importTableWords } from '../../../src/text/importTableWords';
import { measuresIn } from '../columns/measuresIn';
import { columnOf, comparedYears, type ImportPlan } from '../columns/ImportPlan';
import type { OpenedFile } from '../file/OpenedFile';
import { withCreditSide } from './withCreditSide';
import { isFigure } from '../../../src/model/imports/tableCells';
import type { ReadAccount } from './ReadAccount';
import { readAccounts, type ReadAccounts } from './readAccounts';
import { readActivities, type ReadActivities } from './readActivities';
import { readContacts, type ReadContacts } from './readContacts';
import { readOpportunities, type ReadOpportunities } from './readOpportunities';
import { salesReader } from './salesReader';

export type FileContent = {
  findings: Finding[];
  /** The first rows that are records. */
  first: FileLine[];
} &
  /**
   * `totals` are rows with sums, and `unnamed` rows without a customer; both are left out. `ofYears` are the totals of years beside their months.
   */
  (
    | ({ kind: 'accounts'; totals: ReadAccount[]; unnamed: ReadAccount[]; ofYears: YearTotal[] } & ReadAccounts)
    | ({ kind: 'contacts' } & ReadContacts)
    | ({ kind: 'opportunities' } & ReadOpportunities)
    | ({ kind: 'activities' } & ReadActivities)
    | { kind: 'salesLines'; lines: SalesLine[]; rows: FileLine[] }
  );

/** What tells the rows of a customer apart. */
const KEYS = [
  ...['date', 'year', 'quarter', 'month', 'category', 'product', 'orderId'],
  ...['dealName', 'contactName', 'firstName', 'lastName'],
];

/** How many rows are shown as they are read. */
const FIRST_ROWS = 5;

/** @param kept the kinds of rows that are not records but that the user keeps. */
export function readFile(
  { lines, strayQuotes, findings: ofSource }: Pick<OpenedFile, 'lines' | 'strayQuotes' | 'findings'>,
  plan: ImportPlan,
  fields: readonly ImportField[],
  kept: readonly LeftOutReason[],
): FileContent {
  const measure = measureIn(lines, plan);
  const { records: found, leftOut } = detectTable(lines, {
    headerAt: plan.headerAt,
    headers: headersAt(lines, plan.headerAt, importHeaders),
    accountAt: columnOf(plan, 'account')?.index ?? -1,
    idAt: columnOf(plan, 'crmId')?.index ?? -1,
    words: importTableWords,
    ...(measure && { isOther: measure.isOther }),
    // The first row of a customer may have its name and another figure.
    keep: new Set([...kept, 'otherFigure']),
  });
  const { rows, filled } = fillNames(found, {
    accountAt: columnOf(plan, 'account')?.index ?? -1,
    idAt: columnOf(plan, 'crmId')?.index ?? -1,
    keyAt: [
      ...plan.columns.flatMap(({ index, use, numeric }) =>
        (use.kind === 'field' ? KEYS.includes(use.field) : !numeric) ? [index] : [],
      ),
      ...(measure ? [measure.index] : []),
    ],
    totals: leftOut.flatMap(({ line, reason }) => (reason === 'total' || reason === 'groupTotal' ? [line] : [])),
  });
  const others = new Set(leftOut.flatMap(({ line, reason }) => (reason === 'otherFigure' ? [line] : [])));
  const records = kept.includes('otherFigure') ? rows : rows.filter(({ line }) => !others.has(line));
  const isRecord = new Set(records.map(({ line }) => line));
  const quotes: Finding | null =
    strayQuotes.length === 0
      ? null
      : { code: 'strayQuotes', values: { rows: strayQuotes.length }, lines: strayQuotes.slice(0, NAMED_LINES), questions: [] };
  const common = {
    findings: [
      judgeLeftOut(leftOut, kept),
      quotes,
      judgeNamesAbove(filled.filter((line) => isRecord.has(line))),
      ...ofSource,
    ].filter((finding) => finding !== null),
    first: records.slice(0, FIRST_ROWS),
  };
  if (plan.kind === 'contacts') return { kind: 'contacts', ...common, ...readContacts(records, plan) };
  if (plan.kind === 'opportunities') return { kind: 'opportunities', ...common, ...readOpportunities(records, plan) };
  if (plan.kind === 'activities') return { kind: 'activities', ...common, ...readActivities(records, plan) };
  if (plan.kind === 'accounts')
    return {
      kind: 'accounts',
      ...common,
      ...readAccounts(records, plan, fields),
      totals: kept.includes('total') || kept.includes('groupTotal') ? [] : readTotals(lines, leftOut, plan),
      unnamed: readUnnamed(lines, records, leftOut, plan),
      ofYears: comparedYears(records, plan),
    };
  const hasText = (at: number): boolean => (records[at]?.cells ?? []).some((cell) => !isBlankCell(cell) && !isFigure(cell));
  return {
    kind: 'salesLines',
    ...common,
    lines: completeLines(withCreditSide(records.map(salesReader(plan)), records, plan), hasText),
    rows: records,
  };
}

const SAMPLE = 200;

/** The column that says what the figures of its row are, if there is one, and whether those of a row are a cost or a budget. */
function measureIn(lines: readonly FileLine[], { kind, columns, headerAt }: ImportPlan): Measure | null {
  if (kind !== 'accounts') return null;
  const rows = lines.slice(headerAt + 1, headerAt + 1 + SAMPLE);
  for (const { index, use } of columns) {
    const cells = rows.map((row) => row.cells[index] ?? '').filter((cell) => !isBlankCell(cell));
    const measures = use.kind === 'leaveOut' ? measuresIn(cells) : null;
    if (measures === null) continue;
    const others = new Set([...measures.leaveOut, ...measures.negative]);
    return { index, isOther: (row) => others.has(foldName(row[index] ?? '')) };
  }
  return null;
}

interface Measure {
  index: number;
  isOther: (cells: readonly string[]) => boolean;
}

/** The sums that the file writes itself. */
function readTotals(lines: readonly FileLine[], leftOut: readonly LeftOutRow[], plan: ImportPlan): ReadAccount[] {
  const found = new Map(
    leftOut.flatMap(({ line, reason, text }) =>
      (reason === 'total' || reason === 'groupTotal') && isSum(text) ? [[line, text]] : [],
    ),
  );
  return readAs(
    lines.filter(({ line }) => found.has(line)),
    plan,
    ({ line }) => found.get(line) ?? '',
  );
}

/** Rows with figures but without the name of a customer: left out, and yet in the sums of the file. */
function readUnnamed(
  lines: readonly FileLine[],
  records: readonly FileLine[],
  leftOut: readonly LeftOutRow[],
  plan: ImportPlan,
): ReadAccount[] {
  const blank = new Set(leftOut.flatMap(({ line, reason }) => (reason === 'blankName' ? [line] : [])));
  const at = columnOf(plan, 'account')?.index ?? -1;
  const kept = new Set(records.map(({ line }) => line));
  // A record may have the name of the customer above it.
  const unnamed = records.filter(({ cells }) => isBlankCell(cells[at] ?? ''));
  const leftBlank = lines.filter(({ line }) => blank.has(line) && !kept.has(line));
  return readAs([...unnamed, ...leftBlank], plan, () => 'no name');
}

/** Reads rows under a name that they do not have. */
function readAs(lines: readonly FileLine[], plan: ImportPlan, nameOf: (line: FileLine) => string): ReadAccount[] {
  const account = columnOf(plan, 'account')?.index ?? -1;
  const named = lines.map((line) => ({
    line: line.line,
    cells: line.cells.map((cell, at) => (at === account ? nameOf(line) : cell)),
  }));
  return readAccounts(named, plan, []).accounts;
}
