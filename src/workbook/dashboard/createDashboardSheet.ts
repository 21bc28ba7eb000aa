// Creates the dashboard's sheet: widths, heights, merged cells and formats. Content and charts are written later.
import { LOOK } from '../LOOK';
import { insertSheet, NEW_SHEET_COLUMNS } from '../insertSheet';
import { setWidths } from '../setWidths';
import { textStyles } from '../textStyles';
import type { Sheet } from '../Table';
import type { Workbook } from '../Workbook';
import { chartedFormat, formatOf } from './formatOf';
import {
  ACCOUNTS,
  CHARTED,
  COLUMNS,
  FIRST_ROW,
  HEIGHTS,
  KEY_COLUMN,
  KEY_ROW,
  LAST_COLUMN,
  LAST_ROW,
  LINE,
  MERGES,
  MONEY_COLUMN,
  ROW,
  STAMP,
  WIDTHS,
} from './layout';
import { isRightToLeft, type Language } from '../../text/locales';
import { grid } from '../grid';

const ROWS = LAST_ROW - FIRST_ROW + 1;
const RULE = '#dadce0';

/** At the left end, so that the dashboard is the first tab. */
export function createDashboardSheet(workbook: Workbook, title: string): Sheet {
  const sheet = insertSheet(workbook, title, 0);
  sheet.insertColumnsAfter(NEW_SHEET_COLUMNS, LAST_COLUMN - NEW_SHEET_COLUMNS);
  arrangeCells(sheet);
  formatCells(sheet);
  alignCells(sheet, workbook.language);
  sheet.setTabColor(LOOK.tab);
  if (isRightToLeft(workbook.language)) sheet.setRightToLeft(true);
  return sheet;
}

function arrangeCells(sheet: Sheet): void {
  setWidths(sheet, WIDTHS);
  // Forced, or long words would make rows, and the page, higher than the screen.
  sheet.setRowHeightsForced(FIRST_ROW, ROWS, LINE);
  for (const [row, height] of HEIGHTS) sheet.setRowHeightsForced(row, 1, height);
  for (const [row, first, last] of MERGES) sheet.getRange(row, first, 1, last - first + 1).mergeAcross();
  sheet.hideRows(KEY_ROW);
  sheet.hideColumns(KEY_COLUMN, LAST_COLUMN - KEY_COLUMN + 1);
  sheet.setHiddenGridlines(true);
}

function formatCells(sheet: Sheet): void {
  const cells = <Value>(value: (row: number, column: number) => Value) =>
    grid(ROWS, COLUMNS, (down, across) => value(FIRST_ROW + down, across + 1));
  const isHeading = (row: number) => row === ROW.accountsHead || row === ROW.listsHead;
  const isStrong = (row: number, column: number) =>
    isHeading(row) || row === ROW.tileFigures || (row === ROW.heading && column < STAMP);
  const isQuiet = (row: number, column: number) =>
    [ROW.tileLabels, ROW.tileNotes, ROW.accountsHeads, ROW.charts].some((each) => each === row) ||
    (row === ROW.heading && column >= STAMP);

  const sizeOf = (row: number, column: number) => (row === ROW.tileFigures ? 13 : row === ROW.heading && column === 1 ? 16 : 9);
  const styleOf = textStyles();

  const page = sheet.getRange(FIRST_ROW, 1, ROWS, COLUMNS);
  page
    .setNumberFormats(cells(formatOf))
    .setVerticalAlignment('middle')
    .setBackgrounds(cells((row) => (isHeading(row) ? LOOK.header : null)))
    .setTextStyles(
      cells((row, column) =>
        styleOf({
          color: isQuiet(row, column) ? LOOK.computed : LOOK.input,
          isBold: isStrong(row, column),
          size: sizeOf(row, column),
        }),
      ),
    );
  sheet.getRange(ROW.accountsHeads, 1, 1, COLUMNS).setWrap(true);
  sheet.getRange(ROW.charts, 1, 1, COLUMNS).setWrap(true);
  sheet.getRange(ROW.accountsHeads, 1, 1, COLUMNS).setBorder(null, null, true, null, null, null, RULE, null);
  sheet
    .getRange(CHARTED.row, CHARTED.first, CHARTED.rows, CHARTED.columns)
    .setNumberFormats(grid(CHARTED.rows, CHARTED.columns, chartedFormat));
}

/** Columns of the accounts with names: of the account, its manager and its tier. */
const NAMES = [2, 3, 4];

/** Sentences run from the side of the language: a name of the other script at their beginning would turn them around, and cut them off. */
export function alignCells(sheet: Sheet, language: Language): void {
  const side = isRightToLeft(language) ? 'right' : 'left';
  const alignmentOf = (row: number, column: number) => {
    const isAccount = row >= ROW.accountsHeads && row <= ROW.accountsHeads + ACCOUNTS;
    if (!isAccount || NAMES.includes(column)) return side;
    return column === MONEY_COLUMN || column === MONEY_COLUMN + 1 ? 'right' : 'center';
  };
  sheet
    .getRange(FIRST_ROW, 1, ROWS, COLUMNS)
    .setHorizontalAlignments(grid(ROWS, COLUMNS, (down, across) => alignmentOf(FIRST_ROW + down, across + 1)));
}
