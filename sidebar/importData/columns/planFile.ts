// Proposes a use for each column of an opened file, and what its titles and footnotes say of all amounts.
import { currencyOfNote, unitOfCurrency, unitOfHeader, unitOfNote } from '../../../src/model/imports/currencies';
import { belowBands, detectHeader, headersAt, MOST_ROWS_ABOVE } from '../../../src/model/imports/detectHeader';
import type { FileLine } from '../../../src/model/imports/detectTable';
import { calendarOfYear } from '../../../src/model/calendar/calendarOfYear';
import { yearOfHeader } from '../../../src/model/imports/recognizeColumns';
import { parseAmount } from '../../../src/model/numbers/parseAmount';
import { importHeaders } from '../../../src/text/importHeaders';
import { hasUnit, type ImportPlan, type PlannedColumn } from './ImportPlan';
import { lastDayIn } from './lastDayIn';
import { daysInTitle, partInTitle, yearOfDays } from './periodInTitle';
import { FIRST_ROWS, planColumns } from './planColumns';
import { LEFT_OUT, type Proposing } from './proposeUse';
import { yearInName, yearInTitle } from './yearInTitle';

/** @param lines all rows of the file. */
export function planFile(lines: readonly FileLine[], proposing: Proposing): ImportPlan {
  const headerAt = belowBands(lines, proposing.headerAt ?? detectHeader(lines, importHeaders), importHeaders);
  const rows = lines.slice(headerAt + 1).map(({ cells }) => cells);
  const width = Math.max(0, ...rows.slice(0, FIRST_ROWS).map(({ length }) => length));
  const headers = lines[headerAt] ? headersAt(lines, headerAt, importHeaders) : Array.from({ length: width }, () => '');
  const notes = notesIn(lines, headerAt);
  const titles = notesIn(lines.slice(0, Math.max(0, headerAt)), headerAt);
  const currency = notes.map(currencyOfNote).find((code) => code !== null);
  const years = proposing.years ?? { calendar: calendarOfYear(proposing.lastFullYear), firstMonth: 1 };
  const named = yearInTitle(titles, proposing.lastFullYear);
  const days = titles.map(daysInTitle).find((found) => found !== null) ?? null;
  const until = notes.map(lastDayIn).find((day) => day !== null) ?? days?.until;
  const planned = planColumns(headers, rows, {
    ...proposing,
    titled: days ? { ...named, year: yearOfDays(days, years) } : named,
    named: yearInName((proposing.names ?? []).join('\n'), proposing.lastFullYear),
    isOwed: [...titles, ...headers].some((text) => OWED.test(text)),
  });
  const hasYears = planned.columns.every(({ use, header }) => use.kind !== 'year' || yearOfHeader(header).year !== null);
  const titledPart = partInTitle(titles, { days, named: named?.year ?? null, hasYears }, years);
  const isOfOpenItems = planned.kind === 'salesLines' && titles.some((text) => OPEN_ITEMS.test(text));
  const plan = {
    ...planned,
    ...(isOfOpenItems && { columns: planned.columns.map(withoutAmount) }),
    headerAt,
    ...(currency && { currency }),
    ...(until && { until }),
    ...(titledPart && { titledPart }),
  };
  return withUnit(plan, notes.find((text) => unitOfNote(text) > 1) ?? unitOfCurrencies(plan, rows));
}

/** The first rows of a file, each as headers: with the names of the bands above them. */
export const withBands = (lines: readonly FileLine[]): FileLine[] =>
  lines.slice(0, MOST_ROWS_ABOVE).map(({ line }, at) => ({ line, cells: headersAt(lines, at, importHeaders) }));

/** Titles of lists of what is owed: `Aged Receivables`, «مانده مطالبات». */
const OPEN_ITEMS =
  /receivable|outstanding|\bage(?:d|ing)\b|\baging\b|open items|unpaid|overdue|offene posten|\bopos\b|forderung|créance|impayé|échéancier|pendiente|antigüedad|scadut|partite aperte|openstaand|należnośc|alacak|مطالبات|معوق|بدهکاران/iu;

/** Titles and headers of such lists: `31-60 days`. */
const OWED = new RegExp(`${OPEN_ITEMS.source}|(?<!\\d)\\d{1,3}\\s?[-–]\\s?\\d{2,3}(?!\\d)|[<>]\\s?\\d`, 'iu');

/** Only the invoices that are open would be sales. A person may choose their amounts. */
const withoutAmount = (column: PlannedColumn): PlannedColumn =>
  column.use.kind === 'field' && column.use.field === 'amount' ? { ...column, use: LEFT_OUT } : column;

/** As many rows at the end as footnotes have. */
const LAST_ROWS = 12;

/** Titles and footnotes, which may name the unit of all amounts: rows with nothing else. */
function notesIn(lines: readonly FileLine[], headerAt: number): string[] {
  const around = [...lines.slice(0, Math.max(0, headerAt)), ...lines.slice(Math.max(headerAt + 1, lines.length - LAST_ROWS))];
  return around.flatMap(({ cells }) => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    return filled.length === 1 && parseAmount(filled[0] ?? '') === null ? filled.map((cell) => cell.trim()) : [];
  });
}

/**
 * A cell of the column of currencies where all of them have the same unit: `TEUR`. `undefined` otherwise, and for customers, whose figures are of
 * several columns: each is converted there.
 */
function unitOfCurrencies({ kind, columns }: ImportPlan, rows: readonly (readonly string[])[]): string | undefined {
  if (kind === 'accounts') return undefined;
  const column = columns.find(({ use }) => use.kind === 'field' && use.field === 'currency');
  const cells = new Set(rows.map((cells) => (cells[column?.index ?? -1] ?? '').trim()).filter((cell) => cell !== ''));
  const [unit = 1, ...others] = new Set([...cells].map(unitOfCurrency));
  return unit > 1 && others.length === 0 ? [...cells][0] : undefined;
}

/** The plan with the unit that a note, or the currency of all rows, names for all amounts. A unit in a header counts before it. */
function withUnit(plan: ImportPlan, unitNote: string | undefined): ImportPlan {
  if (unitNote === undefined || hasUnit(plan)) return plan;
  const unit = unitOfHeader(unitNote);
  const isAmount = ({ use }: PlannedColumn): boolean => use.kind === 'year' || (use.kind === 'field' && use.field === 'amount');
  return {
    ...plan,
    unitNote,
    columns: plan.columns.map((column) => (isAmount(column) ? { ...column, numbers: { ...column.numbers, unit } } : column)),
  };
}
