// The tab of the dashboard: found even when it was moved or renamed, created if it is missing.
import { LANGUAGES, isRightToLeft } from '../../text/locales';
import { findPage } from '../findPage';
import { freeTitle } from '../freeTitle';
import type { Cell, Sheet } from '../Table';
import type { Workbook } from '../Workbook';
import { dashboardText } from '../words';
import { removeCharts } from './drawCharts';
import { DASHBOARD_KEY, readKeys, writeKeys } from './keys';
import { alignCells, createDashboardSheet } from './createDashboardSheet';

/** The setting that holds the sheet's id. */
const SHEET = 'sheet:dashboard';

export interface DashboardPlace {
  readonly sheet: Sheet;
  /** The language of its keys, its charts and its title. */
  readonly language: string;
  /** The sizes that its charts were drawn for; '' without charts. */
  readonly drawn: string;
  /** Its cells as `readKeys` gives them; none on a new sheet. */
  readonly present: readonly (readonly Cell[])[];
}

/** The dashboard's sheet, created if it is missing. If a user moved its rows or columns, that sheet stays as it is and a new one is created. */
export function dashboardTab(workbook: Workbook): DashboardPlace {
  const found = findDashboard(workbook);
  const keys = found ? readKeys(found) : null;
  if (!found || keys === null) return { sheet: createDashboard(workbook), language: workbook.language, drawn: '', present: [] };
  return { sheet: found, ...keys };
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

/** To the workbook's language: the direction, the keys and the title. The content is rewritten each time anyway. */
export function translateDashboard(workbook: Workbook, sheet: Sheet): void {
  const { language } = workbook;
  removeCharts(sheet);
  sheet.setRightToLeft(isRightToLeft(language));
  alignCells(sheet, language);
  const isOurs = LANGUAGES.some((each) => dashboardText(each).title === sheet.getName());
  if (isOurs) sheet.setName(freeTitle(workbook, dashboardText(language).title));
  // Last: where this was stopped, the language still says so.
  writeKeys(sheet, { language, drawn: '' });
}
