// Before a migration, hidden data is copied to a hidden tab as plain values. It can be looked up or restored by hand.
import { fill } from '../text/fill';
import { insertSheet } from './insertSheet';
import { freeTitle } from './freeTitle';
import { tabs } from './tabs';
import type { TabKey } from './Tab';
import type { Workbook } from './Workbook';
import type { StoredTable, StoredWorkbook } from './migrations/Migration';

/** Does nothing if this schema has a backup: an interrupted migration keeps the first one. */
export function backUp(workbook: Workbook, stored: StoredWorkbook, schema: number): void {
  const { spreadsheet, settings, text } = workbook;
  const setting = `backup:${schema}`;
  if (settings.get(setting) !== '') return;
  const lines = Object.entries(stored.tables).flatMap(([key, table]) => linesOf(key as TabKey, table));
  const width = Math.max(...lines.map((line) => line.length));
  const cells = lines.map((line) => [...line, ...Array.from({ length: width - line.length }, () => '')]);
  const active = spreadsheet.getActiveSheet();
  const sheet = insertSheet(
    workbook,
    freeTitle(workbook, fill(text.backup, { schema: String(schema) })),
    spreadsheet.getSheets().length,
  );
  if (width > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns());
  if (cells.length > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), cells.length - sheet.getMaxRows());
  sheet.getRange(1, 1, cells.length, width).setNumberFormat('@').setValues(cells);
  sheet.hideSheet();
  spreadsheet.setActiveSheet(active);
  settings.set(setting, sheet.getSheetId());
  workbook.save();
}

/** A line with the tab's key and its hidden columns (all columns of a hidden tab), then a line for each record with its row. */
function linesOf(key: TabKey, { columns, rows }: StoredTable): (string | number | boolean)[][] {
  const { hidden, columns: described } = tabs[key];
  const isHidden = (column: string): boolean =>
    hidden || column === 'id' || described.some((each) => each.key === column && each.hidden === true);
  const kept = columns.filter(isHidden);
  return [[key, 'row', ...kept], ...rows.map(({ row, cells }) => ['', row, ...kept.map((column) => cells[column] ?? '')])];
}
