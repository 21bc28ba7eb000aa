import { importLine } from './importLine';
import * as v from 'valibot';
import { isDay } from '../../model/calendar/isDay';
import { CATEGORY_LIMIT, MOST_CATEGORIES } from '../../model/imports/categoryLimit';
import { inRegisterYears } from '../../model/imports/yearColumns';
import { foldName } from '../../model/names/foldName';
import { createLacking } from '../../workbook/createLacking';
import { writeFormulas } from '../../workbook/writeFormulas';
import { createOwnColumn } from '../../workbook/createOwnColumn';
import { Refusal } from '../../workbook/Problem';
import type { HistoryLine } from '../../workbook/recordHistory';
import { OWN_PREFIX } from '../../workbook/Tab';
import type { Table } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';
import { defineWrite } from '../Action';
import { alignYears, checkYears, yearsFromRegister } from './alignYears';
import { importedColumns } from './importedColumns';
import { writeCategories } from './writeCategories';
import { reconcile } from '../edits/reconcile';
import { noteOpenAlarms } from './noteOpenAlarms';
import { beginImport, keepForUndo } from './keepForUndo';
import { partOfImport, rowOfFile, wholeFile } from './partOfImport';
import { refuseUnnamed } from './refuseUnnamed';
import { overwrittenBy, writeImportedRows, type WrittenRows } from './writeImportedRows';
import { anyFigure, listOf, maybeFigure, name, numberIn, rawText, recordOf } from '../payloadParts';

const MOST_OWN_COLUMNS = 60;

const value = v.union([rawText(1_000), anyFigure]);
/** A blank empties the cell; `null` leaves it alone. */
const orderDay = v.nullable(
  v.pipe(
    v.string(),
    v.check((day) => day === '' || isDay(day)),
  ),
);
const category = v.strictObject({
  category: rawText(CATEGORY_LIMIT),
  revenue1: maybeFigure,
  revenue2: maybeFigure,
  revenue3: maybeFigure,
  revenueToDate: maybeFigure,
  // Only sales lines with days know these.
  revenueSameDays: v.optional(maybeFigure),
  ordersToDate: v.optional(maybeFigure),
  ordersSameDays: v.optional(maybeFigure),
  firstOrder: v.optional(orderDay),
  lastOrder: v.optional(orderDay),
  usualInterval: v.optional(maybeFigure),
  longestGap: v.optional(maybeFigure),
});
export type CategoryRevenue = v.InferOutput<typeof category>;

const row = v.strictObject({
  ...rowOfFile,
  /** By column key of Accounts (crmId, revenue1…3, revenueToDate, firstOrder, …); dates as yyyy-mm-dd. A blank leaves the cell alone. */
  values: v.record(v.picklist(importedColumns.map(({ key }) => key)), value),
  /** Numeric or text columns of the file that the user keeps as columns of their own, by header. */
  own: recordOf(name(60), value, MOST_OWN_COLUMNS),
  /** Revenue by category, from sales lines. */
  categories: listOf(category, MOST_CATEGORIES),
});
export type ImportedRow = v.InferOutput<typeof row>;

const part = v.strictObject({
  ...partOfImport(row),
  /** The last full year, which the file's `revenue3` is of, in the workbook's calendar; null when the file has no revenue. */
  lastFullYear: v.nullable(numberIn({ from: 1300, to: 2100, whole: true })),
  /** Whether the last full year may move by more than one year, which the user was asked. */
  mayJump: v.optional(v.boolean()),
  /** The register's last full year as the Check step saw it, because a later one closes years. */
  registerYear: v.optional(v.nullable(v.number())),
  /** The currency of the figures by its code; '' if the file names none. A workbook without a currency gets it. */
  currency: v.optional(rawText(12)),
});
export type ImportPart = v.InferOutput<typeof part>;

/**
 * Writes one part of a file into the register: all of its rows or none. Rows match by CRM id first, by name second; a blank never erases
 * anything. Sending a part twice changes nothing the second time. Refused with `yearsOfOtherCalendar` and `yearsAhead`, and with
 * `importChangedMeanwhile` where it would overwrite what the Check step did not name.
 */
export const importAccounts = defineWrite({
  scope: 'ranking',
  payload: part,
  check({ workbook }, { lastFullYear, mayJump = false, registerYear = null, rows }) {
    if (lastFullYear !== null) checkYears(workbook, lastFullYear, mayJump);
    const accounts = workbook.table('accounts');
    const { ahead, behind } = yearsFromRegister(workbook, accounts, lastFullYear);
    if (ahead > 0 && registerYear !== null && registerYear !== workbook.lastFullYear)
      throw new Refusal({ code: 'yearsChangedMeanwhile' });
    const inYears = rows.map((each) => moveYears(each, behind));
    refuseUnnamed(workbook, overwrittenBy(workbook, accounts, inYears, ahead));
  },
  run({ workbook }, { run, lastFullYear, currency = '', rows, file }) {
    beginImport(workbook);
    const accounts = workbook.table('accounts');
    const years = lastFullYear === null ? { behind: 0, lines: [] } : alignYears(workbook, accounts, lastFullYear);
    const inYears = rows.map((each) => moveYears(each, years.behind));
    createNeededColumns(workbook, accounts, inYears);
    const { result, written } = writeImportedRows(workbook, accounts, inYears);
    // A row found by its CRM id may bring a new name: it goes through all tables.
    const { lines } = reconcile(workbook);
    const changed = writeCategories(workbook, written);
    for (const { name, isUnchanged } of written) {
      if (!isUnchanged || !changed.has(foldName(name))) continue;
      result.updated++;
      result.unchanged--;
    }
    noteOpenAlarms(workbook, rowsOf(accounts, written));
    const currencyLines = setCurrency(workbook, currency);
    const summary = result.created + result.updated === 0 ? [] : [importLine(workbook, 'accounts', result)];
    keepForUndo(workbook, run, file ?? wholeFile(rows));
    return {
      lines: [...years.lines, ...currencyLines, ...lines, ...summary],
      batch: run,
      answer: () => result,
    };
  },
});

/** The rows of the register that were written, wherever they are now. */
function rowsOf(accounts: Table, written: WrittenRows['written']): number[] {
  const names = new Set(written.map(({ name }) => foldName(name)));
  return accounts.rows.filter((row) => names.has(foldName(accounts.name(row))));
}

/** The first file with a currency gives it to the workbook. */
function setCurrency(workbook: Workbook, currency: string): HistoryLine[] {
  if (currency === '' || workbook.settings.get('currency') !== '') return [];
  const { events, settings } = workbook.text;
  workbook.settings.set('currency', currency, settings.currency);
  return [{ action: events.settings, field: settings.currency, to: workbook.currency }];
}

/** A file whose last full year lies before the register's fills the columns of its own years; what has no column is left out. */
const moveYears = (row: ImportedRow, behind: number): ImportedRow =>
  behind === 0 ? row : { ...row, values: inRegisterYears(row.values, behind), categories: [] };

/** Optional columns of ours that the file fills, and columns of the user's own that it brings along. */
function createNeededColumns(workbook: Workbook, accounts: Table, rows: readonly ImportedRow[]): void {
  const filled = new Set(rows.flatMap(({ values }) => Object.keys(values)));
  const along = TOGETHER.filter((column) => column.with.some((key) => filled.has(key))).map(({ key }) => key);
  if (createLacking(workbook, accounts, [...filled, ...along])) writeFormulas(workbook, accounts);
  const own = new Map(rows.flatMap((row) => Object.entries(row.own)));
  for (const [header, value] of own) {
    if (!accounts.has(OWN_PREFIX + header))
      createOwnColumn(workbook, accounts, header, typeof value === 'number' ? 'General' : '@');
  }
}

const COSTS = ['cost1', 'cost2', 'cost3'];
const DISCOUNTS = ['discount1', 'discount2', 'discount3'];
/** Columns that come together: what is computed from others, and all the others that it is computed from. */
const TOGETHER = [
  ...[...COSTS, 'cost3y', 'margin', 'revenueToCost'].map((key) => ({ key, with: COSTS })),
  ...DISCOUNTS.map((key) => ({ key, with: DISCOUNTS })),
  { key: 'walletShare', with: ['wallet'] },
  { key: 'abcGroup', with: ['parent'] },
];
