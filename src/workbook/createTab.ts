// Creates a tab: keys, headers, formats, validations, colours. Formulas are written later, when all tabs exist.
import { buildValidation } from './buildValidation';
import { headerCell, helpOf, helpAbove } from './columnWords';
import { insertSheet } from './insertSheet';
import { formatIn } from './formatIn';
import { freeTitle } from './freeTitle';
import { headFormats } from './headFormats';
import { protectHead } from './protectHead';
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
  const headers = columns.map(({ key }) => headerCell(tab, key, language, workbook.isSetUp ? workbook.lastFullYear : 0));
  const grid: Cell[][] = [
    columns.map(({ key }) => columnKey(tab.key, key)),
    ...Array.from({ length: tab.headerRow - 2 }, () => [...blank]),
    ...(tab.hasHelp ? [[helpAbove(tab, language), ...blank.slice(1)]] : []),
    headers,
  ];
  formatCells(sheet, tab, headerRow, columns, workbook, Math.min(lastRow ?? rows, rows));
  setWidths(sheet, columns, workbook.locale);
  sheet.setFrozenRows(headerRow);
  if (!tab.hidden) sheet.setFrozenColumns(1);
  if (!tab.hidden) sheet.setTabColor(LOOK.tab);
  if (isRightToLeft(language)) sheet.setRightToLeft(true);
  sheet.hideRows(1);
  hideColumns(sheet, columns);
  if (tab.hidden) sheet.hideSheet();
  else protectHead(sheet, tab, headerRow, columns, text);
  // Last: a sheet with keys is a whole tab.
  sheet.getRange(1, 1, grid.length, columns.length).setValues(grid);

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

/** The last row of a new tab that people see: its formulas compute every row. The sheet grows when it is full. */
export const LAST_ROW = 200;

/** Columns of a new sheet in Google Sheets. */
const NEW_SHEET_COLUMNS = 26;

/** Sets formats, rules, colours and notes, down to the last row. Cells that differ are set in one call, because each call costs. */
function formatCells(
  sheet: Sheet,
  tab: Tab,
  headerRow: number,
  columns: readonly Column[],
  workbook: Workbook,
  lastRow: number,
): void {
  const rows = lastRow - headerRow;
  const repeat = <Value>(count: number, line: Value[]): Value[][] => Array.from({ length: count }, () => line);
  const formats = columns.map((column) => formatIn(column, workbook));
  sheet
    .getRange(1, 1, lastRow, columns.length)
    .setNumberFormats([...headFormats(tab, headerRow, columns, workbook.text), ...repeat(rows, formats)]);
  const header = sheet.getRange(headerRow, 1, 1, columns.length);
  header.setFontWeight('bold').setBackground(LOOK.header);
  const records = sheet.getRange(headerRow + 1, 1, rows, columns.length);
  const rules = columns.map(({ rule }) => (rule ? buildValidation(rule, workbook) : null));
  if (rules.some(Boolean)) records.setDataValidations(repeat(rows, rules));
  if (tab.hidden) return;
  const sides = columns.map(sideOf);
  if (sides.some(Boolean))
    sheet.getRange(headerRow - 1, 1, rows + 2, columns.length).setHorizontalAlignments(repeat(rows + 2, sides));
  header.setWrap(true).setVerticalAlignment('middle');
  header.setNotes([columns.map((column) => helpOf(tab, column, workbook.language))]);
  const help = tab.hasHelp ? [columns.map(() => LOOK.computed)] : [];
  if (!columns.some(({ role }) => role === 'computed')) {
    if (tab.hasHelp) sheet.getRange(headerRow - 1, 1).setFontColor(LOOK.computed);
    return;
  }
  const colors = columns.map(({ role }) => (role === 'computed' ? LOOK.computed : LOOK.input));
  sheet
    .getRange(headerRow - help.length, 1, help.length + 1 + rows, columns.length)
    .setFontColors([...help, ...repeat(rows + 1, colors)]);
  records.setFontStyles(
    repeat(
      rows,
      columns.map(({ role }) => (role === 'computed' ? 'italic' : 'normal')),
    ),
  );
}

/** Figures and days are at the right, under their header, in every language; anything else begins where its language does. */
export const sideOf = ({ format, rule }: Column): 'right' | 'center' | null =>
  rule?.kind === 'checkbox' ? 'center' : format === '@' ? null : 'right';

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
