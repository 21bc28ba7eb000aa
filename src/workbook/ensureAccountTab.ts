// Creates a tab of plans, reviews or the log for its first record. The user stays on the tab that is open.
import type { RecordTable } from '../model/records/records';
import { columnLetter } from './columnLetter';
import { writeFormulas, REFERRED_TABS } from './writeFormulas';
import { markRows } from './markRows';
import { isInNewTab } from './isInNewTab';
import { createTab } from './createTab';
import { insertTabs } from './insertTabs';
import type { Table } from './Table';
import { ACCOUNT_TABS, tabs } from './tabs';
import type { Workbook } from './Workbook';

/** The tab's table, created if the workbook lacks it. Actions come with Goals, because they are steps to goals. */
export function ensureAccountTab(workbook: Workbook, key: RecordTable): Table {
  if (!workbook.find(key)) createAccountTabs(workbook, [key]);
  return workbook.table(key);
}

/** Creates the tabs that the workbook lacks. Together they cost fewer calls than one by one. */
export function createAccountTabs(workbook: Workbook, keys: readonly RecordTable[]): void {
  const wanted = ACCOUNT_TABS.filter((key) => keys.includes(key) || (key === 'goals' && keys.includes('actions')));
  const created = wanted.filter((key) => !workbook.find(key));
  insertTabs(
    workbook,
    created.filter((key) => !workbook.blankSheets.has(key)),
  );
  for (const key of created) createAccountTab(workbook, key);
  // Formulas of the older tabs can refer to the new ones now.
  const naming = ACCOUNT_TABS.filter(
    (each) => created.includes(each) || REFERRED_TABS[each]?.some((named) => created.includes(named as RecordTable)),
  );
  for (const each of naming) {
    const table = workbook.find(each);
    if (table) writeFormulas(workbook, table);
  }
  for (const each of created) markRows(workbook, workbook.table(each), []);
}

function createAccountTab(workbook: Workbook, key: RecordTable): void {
  const columns = tabs[key].columns.filter((column) => isInNewTab(column, workbook.locale));
  const table = createTab(workbook, tabs[key], columns);
  const { sheet, headerRow } = table;
  // The filter covers the hidden columns too, so sorting moves whole rows.
  sheet.getRange(`A${headerRow}:${columnLetter(columns.length)}`).createFilter();
  workbook.adopt(table);
  workbook.record(table);
}
