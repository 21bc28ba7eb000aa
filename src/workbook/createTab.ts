// Creates a tab: keys, headers, formats, validations, colours. Formulas are written later, when all tabs exist.
import { buildValidation } from './buildValidation';
import { headerCell, helpOf, helpAbove } from './columnWords';
import { formatIn } from './formatIn';
import { headFormats } from './headFormats';
import { LOOK } from './LOOK';
import { protectHead } from './protectHead';
import { rowRuns } from './rowRuns';
import { setWidths } from './setWidths';
import { textStyles } from './textStyles';
import { NEW_SHEET_COLUMNS } from './insertSheet';
import { insertTabs } from './insertTabs';
import { columnKey, headerRowOf, type Column, type Tab, type TabKey } from './Tab';
import { Table, type Cell, type Sheet } from './Table';
import type { Workbook } from './Workbook';
import type { Locale } from '../text/Locale';
import { isRightToLeft } from '../text/locales';
import { widthOf } from './widthOf';

/** Fills the blank sheet of a tab with everything but formulas. */
export function createTab(workbook: Workbook, tab: Tab, columns: readonly Column[]): Table {
  const { language } = workbook;
  const sheet = leftSheet(workbook, tab) ?? blankSheet(workbook, tab.key);
  if (columns.length > NEW_SHEET_COLUMNS) sheet.insertColumnsAfter(NEW_SHEET_COLUMNS, columns.length - NEW_SHEET_COLUMNS);

  const headerRow = headerRowOf(tab);
  const blank = columns.map(() => '');
  const words = { language, lastFullYear: workbook.isSetUp ? workbook.lastFullYear : 0 };
  const headers = columns.map(({ key }) => headerCell(tab, key, words));
  const grid: Cell[][] = [
    columns.map(({ key }) => columnKey(tab.key, key)),
    ...Array.from({ length: tab.headerRow - 2 }, () => [...blank]),
    ...(tab.hasHelp ? [[helpAbove(tab, language), ...blank.slice(1)]] : []),
    headers,
  ];
  formatCells(sheet, tab, columns, workbook);
  hideColumns(sheet, columns);
  if (!tab.hidden) protectHead(sheet, tab, headerRow, columns, workbook.text);
  else sheet.hideSheet();
  // Last: a sheet with keys is a whole tab.
  sheet.getRange(1, 1, grid.length, columns.length).setValues(grid);

  const places = new Map(columns.map(({ key }, at) => [key, at + 1]));
  const table = new Table(tab, sheet, grid, 1, headerRow, places, workbook.isoDate);
  table.isNew = true;
  return table;
}

/** The blank sheet of Settings that a stopped first set-up left, before there was a place to note it in. */
function leftSheet({ spreadsheet, isSetUp, text }: Workbook, { key }: Tab): Sheet | null {
  const sheet = isSetUp ? null : spreadsheet.getSheetByName(text.tabs[key].title);
  return sheet?.getLastRow() === 0 ? sheet : null;
}

function blankSheet(workbook: Workbook, key: TabKey): Sheet {
  const { blankSheets } = workbook;
  if (!blankSheets.has(key)) insertTabs(workbook, [key]);
  const sheet = blankSheets.get(key) as Sheet;
  blankSheets.delete(key);
  return sheet;
}

/** Sets formats, rules, colours and notes, down to the last row. Cells that differ are set in one call, because each call costs. */
function formatCells(sheet: Sheet, tab: Tab, columns: readonly Column[], workbook: Workbook): void {
  const headerRow = headerRowOf(tab);
  const rows = sheet.getMaxRows() - headerRow;
  const repeat = <Value>(line: Value[]): Value[][] => Array.from({ length: rows }, () => line);
  const formats = columns.map((column) => formatIn(column, workbook));
  sheet
    .getRange(1, 1, headerRow + rows, columns.length)
    .setNumberFormats([...headFormats(tab, headerRow, columns, workbook.text), ...repeat(formats)]);
  const rules = columns.map(({ rule }) => (rule ? buildValidation(rule, workbook) : null));
  if (rules.some(Boolean)) sheet.getRange(headerRow + 1, 1, rows, columns.length).setDataValidations(repeat(rules));
  if (tab.isPlain) return;
  setWidths(sheet, widthsOf(columns, workbook.locale));
  const header = sheet.getRange(headerRow, 1, 1, columns.length).setBackground(LOOK.header);
  if (tab.hidden) {
    header.setFontWeight('bold');
    if (isRightToLeft(workbook.language)) sheet.setRightToLeft(true);
    sheet.setFrozenRows(headerRow);
    return sheet.hideRows(1);
  }
  header.setNotes([columns.map((column) => helpOf(tab, column, workbook.language))]);
  const sides = columns.map(sideOf);
  if (sides.some(Boolean))
    sheet.getRange(headerRow - 1, 1, rows + 2, columns.length).setHorizontalAlignments([sides, sides, ...repeat(sides)]);
  const styleOf = textStyles();
  const stylesOf = (isHeader: boolean) =>
    columns.map(({ role }) => {
      const isComputed = role === 'computed';
      return styleOf({
        color: isComputed ? LOOK.computed : LOOK.input,
        isBold: isHeader,
        isItalic: isComputed && !isHeader,
      });
    });
  const help = tab.hasHelp ? [columns.map(() => styleOf({ color: LOOK.computed }))] : [];
  const styles = [...help, stylesOf(true), ...repeat(stylesOf(false))];
  sheet.getRange(headerRow - help.length, 1, styles.length, columns.length).setTextStyles(styles);
}

/** Figures and days are at the right, under their header, in every language; anything else begins where its language does. */
export const sideOf = ({ format, rule }: Column): 'right' | 'center' | null =>
  rule?.kind === 'checkbox' ? 'center' : format === '@' ? null : 'right';

/** A hidden column gets the width of its left neighbour: it is not seen, and a run of one width is one call. */
const widthsOf = (columns: readonly Column[], locale: Locale): number[] =>
  columns.reduce<number[]>(
    (all, column) => [...all, column.hidden ? (all[all.length - 1] ?? column.width) : widthOf(column, locale)],
    [],
  );

function hideColumns(sheet: Sheet, columns: readonly Column[]): void {
  const hidden = columns.flatMap((column, at) => (column.hidden ? [at + 1] : []));
  for (const run of rowRuns(hidden)) sheet.hideColumns(run[0] ?? 1, run.length);
}
