// Opens a page to print in a dialog over the workbook.
import * as v from 'valibot';
import { languageOf } from '../../text/locales';
import { pageTitles } from '../../text/pageTitles';
import { panelPage } from './panelPage';
import { openedAccount } from '../payloadParts';
import { PRINTED_PAGES } from './panels';
import type { Action } from '../Action';

const WIDTH = 860;
const HEIGHT = 640;

export const openPage: Action<'openPage'> = {
  payload: v.strictObject({
    page: v.picklist(PRINTED_PAGES),
    account: openedAccount,
  }),
  run: ({ page, account }) => {
    const language = languageOf(Session.getActiveUserLocale());
    const html = panelPage(language, page, account).setWidth(WIDTH).setHeight(HEIGHT);
    SpreadsheetApp.getUi().showModalDialog(html, pageTitles[language][page]);
    return {};
  },
};
