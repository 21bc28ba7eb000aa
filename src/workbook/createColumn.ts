// Inserts one column into an existing tab, after the column of ours that precedes it.
import { headerOf, helpOf } from './columnWords';
import { formatRecords, LOOK } from './createTab';
import { protectFormulas } from './protectFormulas';
import { insertedColumn } from './insertedColumn';
import { widthOf } from './widthOf';
import { columnKey, type Column } from './Tab';
import type { Table } from './Table';
import type { Workbook } from './Workbook';

/** `order`: the tab's columns in their intended order. The new column goes after the nearest existing column before it. */
export function createColumn(workbook: Workbook, table: Table, column: Column, order: readonly Column[]): void {
  const { tab, sheet, headerRow } = table;
  const before = order
    .slice(
      0,
      order.findIndex(({ key }) => key === column.key),
    )
    .reverse()
    .find(({ key }) => table.has(key));
  const after = before ? (table.columns.get(before.key) as number) : 0;
  workbook.journal.insertingColumn(insertedColumn(table, column.key, after));
  if (after === 0) sheet.insertColumnBefore(1);
  else sheet.insertColumnAfter(after);
  // A column without a header text, such as a hidden one beside a criterion, gets its key as header, by which it is found again.
  const cells = Array.from({ length: headerRow }, () => '');
  cells[(table.keyRow ?? 1) - 1] = columnKey(tab.key, column.key);
  cells[headerRow - 1] = headerOf(tab, column.key, workbook.language, workbook.lastFullYear) || column.key;
  table.insertColumn(column.key, after, cells);

  const at = after + 1;
  // The new column copies its left neighbour: clear what it copied above the records, and its dropdowns.
  const head = sheet.getRange(1, at, headerRow, 1).setNumberFormat('@').clearContent();
  sheet.getRange(1, at, sheet.getMaxRows(), 1).clearDataValidations();
  const header = sheet.getRange(headerRow, at);
  header.setNote(helpOf(tab, column, workbook.language)).setFontColor(column.role === 'computed' ? LOOK.computed : LOOK.input);
  formatRecords(sheet, headerRow, at, [column], workbook);
  protectFormulas(sheet, headerRow, at, [column], workbook.text);
  sheet.setColumnWidth(at, widthOf(column, workbook.locale));
  if (column.hidden) sheet.hideColumns(at);
  // Last: a column with a key is whole.
  head.setValues(cells.map((cell) => [cell]));
}
