import * as v from 'valibot';
import { languageOf } from '../../text/locales';
import { pageTitles } from '../../text/pageTitles';
import { defineShow } from '../Action';
import { panelPage } from './panelPage';
import { openedAccount } from '../payloadParts';
import { PRINTED_PAGES, type PrintedPage } from './panels';

const WIDTH = 860;
const HEIGHT = 640;

/** Opens a page to print in a dialog over the workbook. */
export const openPage = defineShow({
  payload: v.strictObject({
    page: v.picklist(PRINTED_PAGES),
    account: openedAccount,
  }),
  run: ({ page, account }) => showPage(page, account),
});

/** Shows a page in the user's language in a dialog over the workbook. */
export function showPage(page: PrintedPage, account?: string): void {
  const language = languageOf(Session.getActiveUserLocale());
  const html = panelPage(language, page, account).setWidth(WIDTH).setHeight(HEIGHT);
  SpreadsheetApp.getUi().showModalDialog(html, pageTitles[language][page]);
}
