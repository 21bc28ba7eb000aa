import { languageOf } from '../../text/locales';
import { menu } from '../../text/menu';
import { panelPage } from './panelPage';
import type { SidebarPanel } from './panels';

/** Opens a panel in the sidebar, in the user's language. @param account the id of the account that it begins with. */
export function openSidebar(panel: SidebarPanel, account?: string): void {
  const language = languageOf(Session.getActiveUserLocale());
  SpreadsheetApp.getUi().showSidebar(panelPage(language, panel, account).setTitle(menu[language].addOn));
}
