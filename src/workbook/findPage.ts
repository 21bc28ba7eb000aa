// Finds a page that the add-on writes, wherever it was moved or renamed.
import type { Sheet } from './Table';
import { tabs } from './tabs';
import type { Workbook } from './Workbook';

/**
 * By its id; where that is lost, by its key among the sheets that are no tab of ours. `null` where there is none.
 *
 * @param setting that holds the sheet's id. @param key what stands in the first cell of the page.
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
