// Overwrites the dashboard, and redraws its charts if their size changed.
import type { Dashboard } from '../../model/dashboard/Dashboard';
import { waysOf } from '../../pages/brief/BriefWords';
import { fill } from '../../text/fill';
import { formatMoment } from '../../text/format/formatDay';
import type { Workbook } from '../Workbook';
import { cellsOf } from './cellsOf';
import { chartCells } from './chartCells';
import { translateDashboard, type DashboardPlace } from './DashboardTab';
import { dashboardWords } from './DashboardWords';
import { drawCharts, drawnFrom, removeCharts } from './drawCharts';
import { writeDrawn } from './keys';
import { ACCOUNTS, CHARTED, COLUMNS, FIRST_ROW, ROW } from './layout';

/** Can be called again after it was stopped. @param who the writer's name, '' when unknown. */
export function writeDashboardTab(workbook: Workbook, place: DashboardPlace, dashboard: Dashboard, who: string): void {
  const words = dashboardWords(workbook);
  const { sheet } = place;
  const isTranslated = place.language !== workbook.language;
  if (isTranslated) translateDashboard(workbook, sheet);
  const when = formatMoment(workbook.language, workbook.minute);
  const stamp = fill(who === '' ? words.text.asOf : words.text.asOfBy, { when, who: waysOf(words).typed(who) });
  const { cells, colors } = cellsOf(dashboard, words, stamp);
  const charted = chartCells(dashboard, words);
  sheet.getRange(FIRST_ROW, 1, cells.length, COLUMNS).setValues(cells);
  sheet.getRange(ROW.accounts, 1, ACCOUNTS, COLUMNS).setFontColors(colors);
  sheet.getRange(CHARTED.row, CHARTED.first, CHARTED.rows, CHARTED.columns).setValues(charted.cells);
  const drawing = drawnFrom(charted.sizes, words);
  if (isTranslated || drawing !== place.drawn) {
    removeCharts(sheet);
    drawCharts(sheet, charted.sizes, words);
    writeDrawn(sheet, drawing);
  }
}
