import type { Language } from '../../text/locales';
import { readProjectFile } from '../../workbook/readProjectFile';
import { BUILD } from './BUILD';
import { PANELS, type Panel } from './panels';

/** Where a built page takes the panel to open. */
const MARK = 'data-panel=""';

/**
 * A built page, opened at one of its panels; `account` is the id of the account that the panel opens with, or empty. The page also gets the
 * workbook's locale, because people type numbers as they type them into its cells, its id, under which the browser keeps unsaved drafts, and
 * the build, which it sends with each request.
 */
export function panelPage(language: Language, panel: Panel, account = ''): GoogleAppsScript.HTML.HtmlOutput {
  const file = `${PANELS[panel]}.${language}`;
  const page = readProjectFile(file);
  if (!page.includes(MARK)) throw new Error(`The file ${file}.html is damaged. Deploy Key Account again.`);
  const workbook = SpreadsheetApp.getActiveSpreadsheet();
  const marks = `data-panel="${panel}" data-account="${account}" data-locale="${workbook.getSpreadsheetLocale()}" data-workbook="${workbook.getId()}" data-build="${BUILD}"`;
  return HtmlService.createHtmlOutput(page.replace(MARK, marks));
}
