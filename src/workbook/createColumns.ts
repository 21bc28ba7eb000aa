// Inserts one column into an existing tab, after the column of ours that precedes it.
import { buildValidation } from './buildValidation';
import { headerCell, helpOf } from './columnWords';
import { formatIn } from './formatIn';
import { LOOK, sideOf } from './createTab';
import { headFormats } from './headFormats';
import { protectWeights } from './protectHead';
import { insertedColumn } from './insertedColumn';
import { columnKey, CRITERION_PREFIX, type Column } from './Tab';
import { widthOf } from './widthOf';
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
  cells[headerRow - 1] = headerCell(tab, column.key, workbook.language, workbook.lastFullYear) || column.key;
  table.insertColumn(column.key, after, cells);

  const at = after + 1;
  const { text } = workbook;
  // The new column copies formats and dropdowns of its left neighbour, above the records too.
  const whole = sheet.getRange(1, at, sheet.getMaxRows(), 1);
  const rows = whole.getNumRows() - headerRow;
  const inRows = <Value>(head: readonly Value[][], record: Value): Value[][] => [
    ...head,
    ...Array.from({ length: rows }, () => [record]),
  ];
  whole.setNumberFormats(inRows(headFormats(tab, headerRow, [column], text), formatIn(column, workbook)));
  if (column.rule)
    whole.setDataValidations(
      inRows(
        cells.map(() => [null]),
        buildValidation(column.rule, workbook),
      ),
    );
  else whole.clearDataValidations();
  const side = sideOf(column);
  // The left neighbour's side came with its format.
  if ((before ? sideOf(before) : null) !== side) sheet.getRange(headerRow - 1, at, rows + 2, 1).setHorizontalAlignment(side);
  sheet.getRange(headerRow, at).setNote(helpOf(tab, column, workbook.language));
  const isComputed = column.role === 'computed';
  if (isComputed || before?.role === 'computed')
    sheet.getRange(headerRow, at, isComputed ? rows + 1 : 1, 1).setFontColor(isComputed ? LOOK.computed : LOOK.input);
  if (isComputed) sheet.getRange(headerRow + 1, at, rows, 1).setFontStyle('italic');
  // The headers are protected already, with their neighbours.
  if (column.key.startsWith(CRITERION_PREFIX)) protectWeights(sheet, headerRow, at, 1, workbook.text);
  sheet.setColumnWidth(at, widthOf(column, workbook.locale));
  if (column.hidden) sheet.hideColumns(at);
  // Last: a column with a key is whole.
  sheet.getRange(1, at, headerRow, 1).setValues(cells.map((cell) => [cell]));
}
