import { languageOf } from '../text/Language';
import { menu } from '../text/menu';
import { panelPage } from './panelPage';
import type { SidebarPanel } from './panels';

/** Opens the sidebar in the user's language at one of its panels. */
export function openSidebar(panel: SidebarPanel): void {
  const language = languageOf(Session.getActiveUserLocale());
  SpreadsheetApp.getUi().showSidebar(panelPage(language, panel).setTitle(menu[language].addOn));
}
