// The Key Account menu. Before the add-on is enabled in a file it may ask for nothing but the user's locale, so it never changes.
import { languageOf } from '../../text/locales';
import { menu } from '../../text/menu';

/** Every item's key is the name of the function that it calls. */
export function openMenu(): void {
  const { items } = menu[languageOf(Session.getActiveUserLocale())];
  const built = SpreadsheetApp.getUi().createAddonMenu();
  for (const [functionName, caption] of Object.entries(items)) built.addItem(caption, functionName);
  built.addToUi();
}
