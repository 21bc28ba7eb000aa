// Creates a tab: keys, headers, formats, validations, colours. Formulas are written later, when all tabs exist.
import { buildValidation } from './buildValidation';
import { headerOf, helpOf, helpAbove } from './columnWords';
import { insertSheet } from './insertSheet';
import { freeTitle } from './freeTitle';
import { protectFormulas } from './protectFormulas';
import { runsOf } from './runsOf';
import { columnKey, type Column, type Tab } from './Tab';
import { Table, type Cell, type Sheet } from './Table';
import type { Workbook } from './Workbook';
import type { Locale } from '../text/Locale';
import { isRightToLeft } from '../text/locales';
import { widthOf } from './widthOf';

export const LOOK = {
  header: '#e8f0fe',
  computed: '#5f6368',
  input: '#202124',
  key: '#e6f4ea',
  alarm: '#b3261e',
  tab: '#1a73e8',
} as const;

/** Inserts the sheet at `index` (0 is the leftmost) with everything but formulas. `lastRow`: its number of rows, by default Google's. */
export function createTab(workbook: Workbook, tab: Tab, columns: readonly Column[], index: number, lastRow?: number): Table {
  const { text, language } = workbook;
  const { title } = text.tabs[tab.key];
  const sheet = leftSheet(workbook, title) ?? insertSheet(workbook, freeTitle(workbook, title), index, tab.key);
  if (columns.length > NEW_SHEET_COLUMNS) sheet.insertColumnsAfter(NEW_SHEET_COLUMNS, columns.length - NEW_SHEET_COLUMNS);

  const headerRow = tab.headerRow + (tab.hasHelp ? 1 : 0);
  const rows = sheet.getMaxRows();
  if (lastRow !== undefined && lastRow < rows) sheet.deleteRows(lastRow + 1, rows - lastRow);

  const blank = columns.map(() => '');
  const headers = columns.map(({ key }) => headerOf(tab, key, language, workbook.isSetUp ? workbook.lastFullYear : 0));
  const grid: Cell[][] = [
    columns.map(({ key }) => columnKey(tab.key, key)),
    ...Array.from({ length: tab.headerRow - 2 }, () => [...blank]),
    ...(tab.hasHelp ? [[helpAbove(tab, language), ...blank.slice(1)]] : []),
    headers,
  ];
  const head = sheet.getRange(1, 1, grid.length, columns.length).setNumberFormat('@');
  if (tab.hasHelp) sheet.getRange(headerRow - 1, 1).setFontColor(LOOK.computed);
  formatHeader(sheet, tab, headerRow, columns, workbook);
  formatRecords(sheet, headerRow, 1, columns, workbook, Math.min(lastRow ?? rows, rows));
  setWidths(sheet, columns, workbook.locale);
  sheet.setFrozenRows(headerRow);
  if (!tab.hidden) sheet.setFrozenColumns(1);
  if (!tab.hidden) sheet.setTabColor(LOOK.tab);
  if (isRightToLeft(language)) sheet.setRightToLeft(true);
  sheet.hideRows(1);
  hideColumns(sheet, columns);
  sheet.getRange(1, 1, 1, columns.length).protect().setDescription(text.computedHelp.keyRow).setWarningOnly(true);
  protectFormulas(sheet, headerRow, 1, columns, text);
  if (tab.hidden) sheet.hideSheet();
  // Last: a sheet with keys is a whole tab.
  head.setValues(grid);

  const places = new Map(columns.map(({ key }, at) => [key, at + 1]));
  const table = new Table(tab, sheet, grid, 1, headerRow, places, workbook.isoDate);
  table.isNew = true;
  return table;
}

/** The blank sheet that a stopped first set-up left, before there were Settings to note it in. */
function leftSheet({ spreadsheet, isSetUp }: Workbook, title: string): Sheet | null {
  const sheet = isSetUp ? null : spreadsheet.getSheetByName(title);
  return sheet?.getLastRow() === 0 ? sheet : null;
}

/** Columns of a new sheet in Google Sheets. */
const NEW_SHEET_COLUMNS = 26;

function formatHeader(sheet: Sheet, tab: Tab, row: number, columns: readonly Column[], workbook: Workbook): void {
  const header = sheet.getRange(row, 1, 1, columns.length);
  header.setFontWeight('bold').setBackground(LOOK.header);
  if (tab.hidden) return;
  header.setWrap(true).setVerticalAlignment('middle');
  header.setNotes([columns.map((column) => helpOf(tab, column, workbook.language))]);
  header.setFontColors([columns.map(({ role }) => (role === 'computed' ? LOOK.computed : LOOK.input))]);
}

/** Sets formats, rules and colours of some columns, from the row under the header to the end of the sheet. */
export function formatRecords(
  sheet: Sheet,
  headerRow: number,
  firstColumn: number,
  columns: readonly Column[],
  workbook: Workbook,
  lastRow: number = sheet.getMaxRows(),
): void {
  const rows = lastRow - headerRow;
  const records = sheet.getRange(headerRow + 1, firstColumn, rows, columns.length);
  const repeat = <Value>(line: Value[]): Value[][] => Array.from({ length: rows }, () => line);
  records.setNumberFormats(repeat(columns.map(({ format }) => format)));
  const rules = columns.map(({ rule }) => (rule ? buildValidation(rule, workbook) : null));
  if (rules.some(Boolean)) records.setDataValidations(repeat(rules));
  for (const { at, run } of alike(columns, ({ role }) => role)) {
    if (run[0]?.role !== 'computed') continue;
    const computed = sheet.getRange(headerRow + 1, firstColumn + at, rows, run.length);
    computed.setFontColor(LOOK.computed).setFontStyle('italic');
  }
}

/** Runs of like neighbouring columns with the index of their first, from 0: each run is one call. */
function alike(columns: readonly Column[], likeness: (column: Column) => unknown): { at: number; run: Column[] }[] {
  const places = columns.map((column, at) => ({ column, at }));
  return runsOf(places, (before, { column }) => likeness(before.column) === likeness(column)).map((run) => ({
    at: run[0]?.at ?? 0,
    run: run.map(({ column }) => column),
  }));
}

/** Sets the most frequent width for all columns, then the others, one call for each run. */
function setWidths(sheet: Sheet, of: readonly Column[], locale: Locale): void {
  const columns = of.map((column) => ({ ...column, width: widthOf(column, locale) }));
  const counts = new Map<number, number>();
  for (const { width, hidden } of columns) if (!hidden) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [usual = 0] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0]);
  sheet.setColumnWidths(1, columns.length, usual);
  for (const { at, run } of alike(columns, ({ width, hidden }) => hidden ?? width)) {
    const [first] = run;
    if (first && !first.hidden && first.width !== usual) sheet.setColumnWidths(at + 1, run.length, first.width);
  }
}

function hideColumns(sheet: Sheet, columns: readonly Column[]): void {
  for (const { at, run } of alike(columns, ({ hidden }) => hidden)) if (run[0]?.hidden) sheet.hideColumns(at + 1, run.length);
}
