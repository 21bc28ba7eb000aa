// The Key Account menu. Before the add-on is enabled in a file it may ask for nothing but the user's locale, so it never changes.
import { languageOf } from '../text/Language';
import { workbookText } from '../text/catalogue';

/** The items that exist so far, with the function that each calls. */
export const MENU = ['setUp', 'importData', 'chooseCriteria', 'changeSettings'] as const;

export function openMenu(): void {
  const { menu } = workbookText(languageOf(Session.getActiveUserLocale()));
  const built = SpreadsheetApp.getUi().createAddonMenu();
  for (const item of MENU) built.addItem(menu[item], item);
  built.addToUi();
}
