import { keptHead } from './keepCopies';
import { insertHeadRow, isBlankRow } from './insertHeadRow';
import { columnKey, type TabKey } from './Tab';
import type { Workbook } from './Workbook';

/**
 * Puts the keys back over records that lost both keys and headers; headers and the rows between follow as for any tab that lacks them.
 * Returns what was restored. Nothing where the keys were never kept.
 */
export function restoreHead(workbook: Workbook, tab: TabKey): string[] {
  const sheet = workbook.sheetOf(tab);
  const keys = keptHead(workbook, tab);
  if (!sheet || keys.length === 0 || keys.length > sheet.getMaxColumns()) return [];
  const name = insertHeadRow(workbook, sheet, 1, isBlankRow(sheet, 1));
  sheet.getRange(1, 1, 1, keys.length).setValues([keys.map((key) => key && columnKey(tab, key))]);
  return [name];
}
