// The Key Account menu. Before the add-on is enabled in a file it may ask for nothing but the user's locale, so it never changes.
import { languageOf } from '../../text/locales';
import { menu } from '../../text/menu';

/** Whether this is the build for the Marketplace, whose menu is in Extensions. */
declare const IN_MARKETPLACE: boolean;

/** Every item's key is the name of the function that it calls. Google would name the menu of an add-on after the script. */
export function openMenu(): void {
  const { addOn, items } = menu[languageOf(Session.getActiveUserLocale())];
  const ui = SpreadsheetApp.getUi();
  const built = typeof IN_MARKETPLACE === 'boolean' && IN_MARKETPLACE ? ui.createAddonMenu() : ui.createMenu(addOn);
  for (const [functionName, caption] of Object.entries(items)) built.addItem(caption, functionName);
  built.addToUi();
}
