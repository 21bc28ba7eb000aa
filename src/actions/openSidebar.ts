import { languageOf } from '../text/Language';
import { menu, type Menu } from '../text/menu';

/** Opens the sidebar in the user's language at one of its panels. The panel's name is ours, never a user's text. */
export function openSidebar(panel: keyof Menu['items']): void {
  const language = languageOf(Session.getActiveUserLocale());
  const page = HtmlService.createHtmlOutputFromFile(`sidebar.${language}`).getContent();
  const opened = page.replace('data-panel="setUp"', `data-panel="${panel}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(opened).setTitle(menu[language].addOn));
}
