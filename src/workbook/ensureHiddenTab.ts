// Creates a hidden tab for its first record.
import { createTab } from './createTab';
import type { TabKey } from './Tab';
import type { Table } from './Table';
import { tabs } from './tabs';
import type { Workbook } from './Workbook';

/** The tab's table, created if the workbook lacks it. */
export function ensureHiddenTab(workbook: Workbook, key: TabKey): Table {
  const present = workbook.find(key);
  if (present) return present;
  const table = createTab(workbook, tabs[key], tabs[key].columns);
  workbook.adopt(table);
  workbook.record(table);
  return table;
}
