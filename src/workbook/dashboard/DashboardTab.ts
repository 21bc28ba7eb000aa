// The tab of the dashboard: found even when it was moved or renamed, created if it is missing.
import { LANGUAGES, isRightToLeft } from '../../text/locales';
import { findPage } from '../findPage';
import { freeTitle } from '../freeTitle';
import type { Sheet } from '../Table';
import type { Workbook } from '../Workbook';
import { dashboardText } from '../words';
import { removeCharts } from './drawCharts';
import { DASHBOARD_KEY, readKeys, writeKeys } from './keys';
import { createDashboardSheet } from './createDashboardSheet';

/** The setting that holds the sheet's id. */
const SHEET = 'sheet:dashboard';

/**
 * The dashboard's sheet in the workbook's language, created if it is missing, and the sizes that its charts were drawn for ('' without
 * charts). If a user moved its rows or columns, that sheet stays as it is and a new one is created.
 */
export function dashboardTab(workbook: Workbook): { sheet: Sheet; drawn: string } {
  const found = findDashboard(workbook);
  const keys = found ? readKeys(found) : null;
  if (!found || keys === null) return { sheet: createDashboard(workbook), drawn: '' };
  if (keys.language === workbook.language) return { sheet: found, drawn: keys.drawn };
  translate(workbook, found);
  return { sheet: found, drawn: '' };
}

/** The dashboard's sheet; `null` until one is written. */
export const findDashboard = (workbook: Workbook): Sheet | null => findPage(workbook, SHEET, DASHBOARD_KEY);

function createDashboard(workbook: Workbook): Sheet {
  const { language, settings } = workbook;
  const sheet = createDashboardSheet(workbook, freeTitle(workbook, dashboardText(language).title));
  writeKeys(sheet, { language, drawn: '' });
  settings.set(SHEET, sheet.getSheetId());
  return sheet;
}

/** Translates the direction, the keys and the title. The content is rewritten each time anyway. */
function translate(workbook: Workbook, sheet: Sheet): void {
  const { language } = workbook;
  removeCharts(sheet);
  sheet.setRightToLeft(isRightToLeft(language));
  writeKeys(sheet, { language, drawn: '' });
  const isOurs = LANGUAGES.some((each) => dashboardText(each).title === sheet.getName());
  if (isOurs) sheet.setName(freeTitle(workbook, dashboardText(language).title));
}
