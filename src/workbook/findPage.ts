// Finds a page that the add-on writes, even when it was moved or renamed.
import type { Sheet } from './Table';
import { tabs } from './tabs';
import type { Workbook } from './Workbook';

/**
 * Found by the sheet's id, else by its key among the sheets that are not tabs of ours. `null` when it is missing.
 *
 * @param setting the setting with the sheet's id.
 * @param key the content of the page's first cell.
 */
export function findPage({ settings, spreadsheet }: Workbook, setting: string, key: string): Sheet | null {
  const id = settings.get(setting);
  const sheets = spreadsheet.getSheets();
  const recorded = sheets.find((sheet) => String(sheet.getSheetId()) === id);
  if (recorded) return recorded;
  const ours = new Set(Object.keys(tabs).map((tab) => settings.get(`sheet:${tab}`)));
  const strangers = sheets.filter((sheet) => !ours.has(String(sheet.getSheetId())));
  return strangers.find((sheet) => sheet.getRange(1, 1).getValue() === key) ?? null;
}
