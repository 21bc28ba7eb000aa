// Creates the sheet of an account's page: widths, heights, merged cells, formats and charts. Content is written later.
import type { PlanPageText } from '../../text/en/planPage';
import { LOOK } from '../LOOK';
import { insertSheet } from '../insertSheet';
import { textStyles } from '../textStyles';
import type { Sheet } from '../Table';
import type { Workbook } from '../Workbook';
import { drawCharts } from './drawCharts';
import { formatOf } from './formatOf';
import {
  COLUMNS,
  FIRST_ROW,
  HEADINGS,
  HEIGHTS,
  KEY_COLUMN,
  LAST_ROW,
  LINE,
  MERGES,
  RIGHT,
  ROW,
  TABLE_HEADS,
  WIDTH,
} from './layout';
import { isRightToLeft } from '../../text/locales';
import { grid } from '../grid';

const ROWS = LAST_ROW - FIRST_ROW + 1;

/** @param index position of the sheet, 0 is the leftmost. */
export function createPageSheet(workbook: Workbook, text: PlanPageText, title: string, index: number): Sheet {
  const sheet = insertSheet(workbook, title, index);
  arrangeCells(sheet);
  formatCells(sheet);
  drawCharts(sheet, text);
  if (isRightToLeft(workbook.language)) sheet.setRightToLeft(true);
  return sheet;
}

function arrangeCells(sheet: Sheet): void {
  sheet.setColumnWidths(1, COLUMNS, WIDTH);
  // Forced, or long words would make rows, and the page, higher than one sheet of paper.
  sheet.setRowHeightsForced(FIRST_ROW, ROWS, LINE);
  for (const [row, count, height] of HEIGHTS) sheet.setRowHeightsForced(row, count, height);
  for (const [row, column, rows, columns, isAcross] of MERGES) {
    const range = sheet.getRange(row, column, rows, columns);
    if (isAcross) range.mergeAcross();
    else range.merge();
  }
  sheet.hideRows(1);
  sheet.hideColumns(KEY_COLUMN);
  sheet.setHiddenGridlines(true);
}

function formatCells(sheet: Sheet): void {
  const cells = <Value>(value: (row: number, column: number) => Value) =>
    grid(ROWS, COLUMNS, (down, across) => value(FIRST_ROW + down, across + 1));
  const isTableHead = (row: number, column: number) => TABLE_HEADS.some((head) => head.row === row && column <= head.columns);
  const isHeading = (row: number) => HEADINGS.includes(row);
  const isQuiet = (row: number, column: number) =>
    row === ROW.written || (row === ROW.chooser && column >= RIGHT) || isTableHead(row, column);
  const isName = (row: number, column: number) => row === ROW.chooser && column < RIGHT;

  const page = sheet.getRange(FIRST_ROW, 1, ROWS, COLUMNS);
  const styleOf = textStyles();
  page
    .setNumberFormats(cells(formatOf))
    .setWrap(true)
    .setVerticalAlignment('top')
    .setBackgrounds(cells((row) => (isHeading(row) ? LOOK.header : null)))
    .setTextStyles(
      cells((row, column) =>
        styleOf({
          color: isQuiet(row, column) ? LOOK.computed : LOOK.input,
          isBold: isHeading(row) || isName(row, column),
          size: row === ROW.chooser && column === 1 ? 16 : 8,
        }),
      ),
    );
  // The years are texts, their figures numbers.
  sheet.getRange(ROW.worth, 2, ROW.charts - ROW.worth, RIGHT - 2).setHorizontalAlignment('right');
}
