// Lays a hidden tab when its first record comes, without taking the user away from the tab he is on.
import { createTab } from './createTab';
import type { TabKey } from './Tab';
import type { Table } from './Table';
import { tabs } from './tabs';
import type { Workbook } from './Workbook';

/** The tab's table, laid now if the workbook has none yet. */
export function ensureHiddenTab(workbook: Workbook, key: TabKey): Table {
  const present = workbook.find(key);
  if (present) return present;
  const { spreadsheet } = workbook;
  const active = spreadsheet.getActiveSheet();
  const table = createTab(workbook, tabs[key], tabs[key].columns, spreadsheet.getSheets().length);
  workbook.adopt(table);
  workbook.record(table);
  workbook.settings.save();
  spreadsheet.setActiveSheet(active);
  return table;
}
