import { languageOf } from '../text/Language';
import { workbookText } from '../text/catalogue';
import type { MENU } from './openMenu';

/** Opens the sidebar in the user's language at one of its panels. The panel's name is ours, never a user's text. */
export function openSidebar(panel: (typeof MENU)[number]): void {
  const language = languageOf(Session.getActiveUserLocale());
  const page = HtmlService.createHtmlOutputFromFile(`sidebar.${language}`).getContent();
  const opened = page.replace('data-panel="setUp"', `data-panel="${panel}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(opened).setTitle(workbookText(language).sidebarTitle));
}
