import { languageOf } from '../text/Language';
import { menu, type Menu } from '../text/menu';
import { panelPage } from './panelPage';

/** Opens the sidebar in the user's language at one of its panels. */
export function openSidebar(panel: keyof Menu['items']): void {
  const language = languageOf(Session.getActiveUserLocale());
  SpreadsheetApp.getUi().showSidebar(panelPage(language, panel).setTitle(menu[language].addOn));
}
