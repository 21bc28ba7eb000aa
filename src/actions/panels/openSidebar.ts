import { languageOf } from '../../text/locales';
import { menu } from '../../text/menu';
import { panelPage } from './panelPage';
import type { SidebarPanel } from './panels';

/** Opens the sidebar in the user's language at one of its panels, about an account where one is asked for. */
export function openSidebar(panel: SidebarPanel, account?: string): void {
  const language = languageOf(Session.getActiveUserLocale());
  SpreadsheetApp.getUi().showSidebar(panelPage(language, panel, account).setTitle(menu[language].addOn));
}
