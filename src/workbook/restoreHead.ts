import { keptHead } from './keepCopies';
import { columnKey, type TabKey } from './Tab';
import { tabs } from './tabs';
import type { Workbook } from './Workbook';

/**
 * Puts the keys back over records that lost both keys and headers; headers and the rows between follow as for any tab that lacks them.
 * Returns what was restored. Nothing where the keys were never kept.
 */
export function restoreHead(workbook: Workbook, tab: TabKey): string[] {
  const sheet = workbook.sheetOf(tab);
  const keys = keptHead(workbook, tab);
  if (!sheet || keys.length === 0 || keys.length > sheet.getMaxColumns()) return [];
  workbook.journal.repairing();
  sheet.insertRowBefore(1);
  const row = sheet
    .getRange(1, 1, 1, sheet.getMaxColumns())
    .clearDataValidations()
    .setNumberFormat('@')
    .offset(0, 0, 1, keys.length);
  row.setValues([keys.map((key) => key && columnKey(tab, key))]);
  sheet.hideRows(1);
  return [`${workbook.text.tabs[tabs[tab].key].title} 1:1`];
}
