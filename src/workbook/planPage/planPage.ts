// The tab with one account's plan on a page: found even when it was moved or renamed, created if it is missing.
import type { PlanPageText } from '../../text/en/planPage';
import { LANGUAGES, isRightToLeft } from '../../text/locales';
import { buildValidation } from '../buildValidation';
import { findPage } from '../findPage';
import { freeTitle } from '../freeTitle';
import type { Sheet } from '../Table';
import { LOOK } from '../LOOK';
import type { Workbook } from '../Workbook';
import { planPageText } from '../words';
import { drawCharts, removeCharts } from './drawCharts';
import { PAGE_KEY, readKeys, writeKeys } from './keys';
import { createPageSheet } from './createPageSheet';
import { ROW } from './layout';

/** The setting that holds the sheet's id. */
const SHEET = 'sheet:plan';

export interface PagePlace {
  readonly sheet: Sheet;
  /** The language of its keys, its charts and its title. */
  readonly language: string;
}

/** The page's sheet, created if it is missing. If a user moved its rows or columns, that sheet stays as it is and a new one is created. */
export function planPage(workbook: Workbook): PagePlace {
  const found = findPlanPage(workbook);
  const language = found ? readKeys(found) : null;
  if (found && language !== null) return { sheet: found, language };
  return { sheet: createPage(workbook, planPageText(workbook.language)), language: workbook.language };
}

/** The page's sheet; `null` until one is written. */
export const findPlanPage = (workbook: Workbook): Sheet | null => findPage(workbook, SHEET, PAGE_KEY);

/** The account name chosen on the page; '' when `sheet` is another sheet. */
export function chosenAccount({ settings }: Workbook, sheet: Sheet): string {
  const isPage = settings.get(SHEET) === String(sheet.getSheetId());
  return isPage ? String(sheet.getRange(ROW.chooser, 1).getValue()) : '';
}

function createPage(workbook: Workbook, text: PlanPageText): Sheet {
  const sheet = createPageSheet(workbook, text, freeTitle(workbook, text.title), workbook.table('accounts').sheet.getIndex());
  sheet.setTabColor(LOOK.tab);
  addAccountDropdown(workbook, sheet, text);
  writeKeys(sheet, workbook.language);
  workbook.settings.set(SHEET, sheet.getSheetId());
  return sheet;
}

function addAccountDropdown(workbook: Workbook, sheet: Sheet, text: PlanPageText): void {
  const rule = buildValidation({ kind: 'account' }, workbook, text.choose);
  sheet.getRange(ROW.chooser, 1).setDataValidation(rule);
}

/** To the workbook's language: charts, direction, dropdown, keys and title. The content is rewritten each time anyway. */
export function translatePage(workbook: Workbook, sheet: Sheet): void {
  const text = planPageText(workbook.language);
  removeCharts(sheet);
  drawCharts(sheet, text);
  sheet.setRightToLeft(isRightToLeft(workbook.language));
  addAccountDropdown(workbook, sheet, text);
  const isOurs = LANGUAGES.some((language) => planPageText(language).title === sheet.getName());
  if (isOurs) sheet.setName(freeTitle(workbook, text.title));
  // Last: where this was stopped, the language still says so.
  writeKeys(sheet, workbook.language);
}
