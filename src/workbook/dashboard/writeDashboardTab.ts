// Overwrites the dashboard, and redraws its charts if their size changed.
import type { Dashboard } from '../../model/dashboard/Dashboard';
import { formattersOf } from '../../pages/brief/BriefWords';
import { fill } from '../../text/fill';
import { formatMoment } from '../../text/format/formatDay';
import { formatMoneyCells } from '../moneyFormat';
import type { Workbook } from '../Workbook';
import { cellsOf } from './cellsOf';
import { chartCells } from './chartCells';
import { translateDashboard, type DashboardPlace } from './dashboardTab';
import { dashboardWords } from './DashboardWords';
import { drawCharts, drawnFrom, removeCharts } from './drawCharts';
import { writeDrawn } from './keys';
import type { Cell } from '../Table';
import { ACCOUNTS, CHARTED, COLUMNS, FIRST_ROW, KEY_ROW, MONEY_COLUMN, ROW } from './layout';

/** Can be called again after it was stopped. @param who the writer's name, '' when unknown. */
export function writeDashboardTab(workbook: Workbook, place: DashboardPlace, dashboard: Dashboard, who: string): void {
  const words = dashboardWords(workbook);
  const { sheet } = place;
  const isTranslated = place.language !== workbook.language;
  if (isTranslated) translateDashboard(workbook, sheet);
  const when = formatMoment(workbook.language, workbook.minute);
  const stamp = fill(who === '' ? words.text.asOf : words.text.asOfBy, { when, who: formattersOf(words).typed(who) });
  const { cells, colors } = cellsOf(dashboard, words, stamp);
  const charted = chartCells(dashboard, words);
  const put = (row: number, column: number, block: Cell[][]): void => {
    const present = place.present.slice(row - KEY_ROW).map((line) => line.slice(column - 1));
    const isThere = block.every((line, down) => line.every((cell, right) => cell === present[down]?.[right]));
    if (!isThere) sheet.getRange(row, column, block.length, block[0]?.length ?? 0).setValues(block);
  };
  const figures = cells
    .slice(ROW.accounts - FIRST_ROW, ROW.listsHead - FIRST_ROW)
    .map((line) => line.slice(MONEY_COLUMN - 1, MONEY_COLUMN + 1));
  formatMoneyCells(sheet, ROW.accounts, MONEY_COLUMN, figures, workbook);
  put(FIRST_ROW, 1, cells);
  put(CHARTED.row, CHARTED.first, charted.cells);
  const accounts = sheet.getRange(ROW.accounts, 1, ACCOUNTS, COLUMNS);
  if (String(accounts.getFontColors()) !== String(colors)) accounts.setFontColors(colors);
  const drawing = drawnFrom(charted.sizes, words);
  if (isTranslated || drawing !== place.drawn) {
    removeCharts(sheet);
    drawCharts(sheet, charted.sizes, words);
    writeDrawn(sheet, drawing);
  }
}
