// Creates a tab of plans, reviews or the log for its first record. The user stays on the tab that is open.
import type { RecordTable } from '../model/records/records';
import { columnLetter } from './columnLetter';
import { writeFormulas, NAMED } from './writeFormulas';
import { markRows } from './markRows';
import { isAtFirst } from './isAtFirst';
import { createTab, LAST_ROW } from './createTab';
import type { TabKey } from './Tab';
import type { Table } from './Table';
import { ACCOUNT_TABS, tabs, VISIBLE_TABS } from './tabs';
import type { Workbook } from './Workbook';

/** The tab's table, created if the workbook lacks it. Actions bring Goals, which they are steps to. */
export function ensureAccountTab(workbook: Workbook, key: RecordTable): Table {
  const present = workbook.find(key);
  if (present) return present;
  const active = workbook.spreadsheet.getActiveSheet();
  const created = (key === 'actions' ? GOALS : [key]).filter((each) => !workbook.find(each));
  for (const each of created) createAccountTab(workbook, each);
  // Formulas of the older tabs can refer to the new ones now.
  const naming = ACCOUNT_TABS.filter(
    (each) => created.includes(each) || NAMED[each]?.some((named) => created.includes(named as RecordTable)),
  );
  for (const each of naming) {
    const table = workbook.find(each);
    if (table) writeFormulas(workbook, table, new Map());
  }
  for (const each of created) markRows(workbook, workbook.table(each), []);
  workbook.spreadsheet.setActiveSheet(active);
  return workbook.table(key);
}

const GOALS: readonly RecordTable[] = ['goals', 'actions'];

function createAccountTab(workbook: Workbook, key: RecordTable): void {
  const columns = tabs[key].columns.filter((column) => isAtFirst(column, workbook.locale));
  const table = createTab(workbook, tabs[key], columns, indexOf(workbook, key), LAST_ROW);
  const { sheet, headerRow } = table;
  // The filter covers the hidden columns too, so sorting moves whole rows.
  sheet.getRange(`A${headerRow}:${columnLetter(columns.length)}`).createFilter();
  workbook.adopt(table);
  workbook.record(table);
}

/** After the nearest preceding tab of ours that exists, even if the user moved it. */
function indexOf(workbook: Workbook, key: RecordTable): number {
  const order: readonly TabKey[] = [...VISIBLE_TABS, ...ACCOUNT_TABS];
  const before = order.slice(0, order.indexOf(key)).reverse();
  const nearest = before.map((each) => workbook.find(each)).find((table) => table !== null);
  return workbook.spreadsheet.getSheets().findIndex((sheet) => sheet.getSheetId() === nearest?.sheet.getSheetId()) + 1;
}
