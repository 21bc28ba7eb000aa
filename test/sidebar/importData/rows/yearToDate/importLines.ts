// Imports of sales lines one after the other, as the Check step makes their rows.
import { GREGORIAN_YEARS, type FiscalYears } from '../../../../../src/model/calendar/FiscalYears';
import { yearOf } from '../../../../../src/model/calendar/yearOf';
import { foreseeAccounts } from '../../../../../src/model/imports/changes/foreseeAccounts';
import type { CellValue, PresentRow } from '../../../../../src/model/imports/changes/PresentRow';
import { summarizeSales } from '../../../../../src/model/imports/sales/summarizeSales';
import { withAbsentCustomers } from '../../../../../sidebar/importData/rows/yearToDate/withAbsentCustomers';
import { continueYear } from '../../../../../sidebar/importData/rows/yearToDate/continueYear';
import { lastFullYearOf } from '../../../../../sidebar/importData/columns/judgeYears';
import { rowsOfSales } from '../../../../../sidebar/importData/rows/toImportedRows';

export interface Line {
  day: string;
  amount: number;
  account?: string;
  category?: string;
}
/** What the workbook holds. */
export interface Held {
  lastFullYear: number;
  present: PresentRow[];
  categories: PresentRow[];
}

export const EMPTY: Held = { lastFullYear: 2025, present: [], categories: [] };

/** Imports a file of sales lines: what the workbook holds afterwards, what the file's rows are, and what was asked. */
export function importLines(
  held: Held,
  lines: readonly Line[],
  answer?: string,
  years: FiscalYears = GREGORIAN_YEARS,
  absent?: string,
) {
  const summary = summarizeSales(
    lines.map(({ day, amount, account = 'Alder', category = 'Tea' }, at) => {
      return { line: at + 2, date: day, account, amount: String(amount), category };
    }),
    { order: 'dmy', years },
  );
  const { days } = summary;
  if (days === null) throw new Error('no lines');
  const year = yearOf(days.salesUntil, years);
  const lastFullYear = lastFullYearOf(summary.years);
  const file = {
    days,
    ofYear: summary.ofYear,
    orderDays: summary.orderDays,
    lastFullYear,
    toDate: summary.years.toDate,
    isCovered: summary.years.toDate === year || summary.years.full.includes(year),
  };
  const answers: Record<string, string> = {
    ...(answer !== undefined && { 'partOfYear:': answer }),
    ...(absent !== undefined && { 'absentCustomers:': absent }),
  };
  const made = rowsOfSales(summary.accounts, summary.years, days);
  const continued = continueYear(made, held.present, file, answers, held);
  const { rows, findings } = withAbsentCustomers(continued, { ...held, covers: summary.years, file, answers, imported: held });
  const [finding = null, late = null, missing = null] = ['partOfYear', 'lateBooked', 'absentCustomers'].map((code) =>
    findings.find((each) => each.code === code),
  );
  const foreseen = foreseeAccounts(rows, held.present, { fileYear: lastFullYear, lastFullYear: held.lastFullYear, choices: {} });
  const written = new Map(foreseen.rows.map((row) => [row.account, row.values as Record<string, CellValue>]));
  const present = held.present.map((row) => {
    const outdated = foreseen.outdated
      .filter(({ name }) => name === row.name)
      .map(({ column }): [string, CellValue] => [column, '']);
    return { ...row, cells: { ...row.cells, ...Object.fromEntries(outdated), ...written.get(row.name) } };
  });
  const created = foreseen.rows.filter(({ account }) => foreseen.created.includes(account));
  const news = created.map(({ account, values }) => ({ id: account, name: account, key: '', cells: values }));
  const ofRows = rows.flatMap(({ account, categories: all }) =>
    all.map(({ category, ...figures }): PresentRow => {
      const known = Object.entries(figures).filter((entry): entry is [string, string | number] => (entry[1] ?? null) !== null);
      return { id: category, name: account, key: account, cells: { category, ...Object.fromEntries(known) } };
    }),
  );
  const others = held.categories.filter(({ name }) => !rows.some(({ account }) => account === name));
  const categories = [...others, ...ofRows];
  return { held: { ...held, present: [...present, ...news], categories }, rows: foreseen.rows, finding, late, missing };
}

export const cellsOf = (held: Held, name = 'Alder') => held.present.find((row) => row.name === name)?.cells ?? {};
export const categoriesIn = (held: Held, account = 'Alder') =>
  Object.fromEntries(
    held.categories
      .filter(({ name, cells }) => name === account && cells['revenueToDate'] !== 0)
      .map(({ id, cells }) => [id, [cells['revenueToDate'], cells['ordersToDate']]]),
  );
