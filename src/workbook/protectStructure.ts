// Warns users before they change the rows over the records, by which tabs are recognized. Every user can continue.
import { tabs } from './tabs';
import type { TabKey } from './Tab';
import { LANGUAGES } from '../text/locales';
import { workbookText } from './words';
import type { Workbook } from './Workbook';

/** In any language, and as earlier versions called it. */
const isOurs = (description: string): boolean =>
  LANGUAGES.some((language) => description.slice(0, 20) === workbookText(language).computedHelp.structure.slice(0, 20));

/** Protects the rows from the keys to the headers of every visible tab with a warning, once. */
export function protectStructure(workbook: Workbook): void {
  const { text } = workbook;
  for (const key of Object.keys(tabs) as TabKey[]) {
    const table = tabs[key].hidden ? null : workbook.find(key);
    if (!table) continue;
    const { sheet, headerRow, keyRow } = table;
    const description = text.computedHelp.structure;
    const present = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
    if (present.some((protection) => isOurs(protection.getDescription()))) continue;
    const first = keyRow ?? 1;
    const rows = sheet.getRange(first, 1, headerRow - first + 1, sheet.getMaxColumns());
    rows.protect().setDescription(description).setWarningOnly(true);
  }
}
