// Inserts columns into an existing tab, each after the column of the add-on that precedes it.
import { buildValidation } from './buildValidation';
import { headerCell, helpOf } from './columnWords';
import { formatIn } from './formatIn';
import { sideOf } from './createTab';
import { LOOK } from './LOOK';
import { headFormats } from './headFormats';
import { protectWeights } from './protectHead';
import { insertedColumns } from './insertedColumns';
import { runsOf } from './runsOf';
import { columnKey, CRITERION_PREFIX, type Column } from './Tab';
import { widthOf } from './widthOf';
import type { Table } from './Table';
import type { Workbook } from './Workbook';

/**
 * Each new column goes after the nearest existing column before it; like neighbours are inserted together.
 *
 * @param columns in their intended order.
 * @param order all columns of the tab in that order.
 */
export function createColumns(workbook: Workbook, table: Table, columns: readonly Column[], order: readonly Column[]): void {
  if (columns.length === 0) return;
  const placed = columns.map((column) => ({ column, left: keyBefore(table, column, order) }));
  const isAlike = (a: Column, b: Column): boolean =>
    likeness(a) === likeness(b) && widthOf(a, workbook.locale) === widthOf(b, workbook.locale);
  const runs = runsOf(placed, (a, b) => a.left === b.left && isAlike(a.column, b.column)).map((run) =>
    run.map(({ column }) => column),
  );
  workbook.journal.insertingColumns(
    runs.flatMap((run, at) => {
      const left = keyBefore(table, run[0] as Column, order);
      const before = runs[at - 1]?.slice(-1)[0];
      const isNext = before !== undefined && keyBefore(table, before, order) === left;
      return insertedColumns(table, run, left, isNext ? before.key : left);
    }),
  );
  for (const run of runs) insertColumns(workbook, table, run, order);
}

const likeness = (column: Column): string =>
  [column.role === 'computed', column.hidden, column.key.startsWith(CRITERION_PREFIX)].join();

/** The key of the nearest existing column before a column; '' at the left end. */
function keyBefore(table: Table, { key }: Column, order: readonly Column[]): string {
  const before = order.slice(
    0,
    order.findIndex((column) => column.key === key),
  );
  return before.reverse().find((column) => table.has(column.key))?.key ?? '';
}

/** Inserts neighbours of the same kind. */
function insertColumns(workbook: Workbook, table: Table, columns: readonly Column[], order: readonly Column[]): void {
  const { tab, sheet, headerRow } = table;
  const { length } = columns;
  const left = keyBefore(table, columns[0] as Column, order);
  const after = table.columns.get(left) ?? 0;
  if (after === 0) sheet.insertColumnsBefore(1, length);
  else sheet.insertColumnsAfter(after, length);
  // A column without a header text, such as a hidden one beside a criterion, gets its key as header, by which it is found again.
  const head = columns.map(({ key }) => {
    const cells = Array.from({ length: headerRow }, () => '');
    cells[(table.keyRow ?? 1) - 1] = columnKey(tab.key, key);
    cells[headerRow - 1] = headerCell(tab, key, workbook) || key;
    return cells;
  });
  columns.forEach(({ key }, at) => table.insertColumn(key, after + at, head[at] ?? []));
  const neighbour = order.find(({ key }) => key === left);
  formatColumns(workbook, table, columns, after + 1, neighbour);
  // The keys come last: a column with a key is complete.
  sheet
    .getRange(1, after + 1, headerRow, length)
    .setValues(Array.from({ length: headerRow }, (_, row) => head.map((cells) => cells[row] ?? '')));
}

/**
 * Formats new columns, from the column `at` on. They have copied formats and dropdowns of their left neighbour, above the records too: its
 * side, colour and style stay where they are the same.
 */
function formatColumns(
  workbook: Workbook,
  { tab, sheet, headerRow }: Table,
  columns: readonly Column[],
  at: number,
  neighbour: Column | undefined,
): void {
  const { text } = workbook;
  const { length } = columns;
  const first = columns[0] as Column;
  const whole = sheet.getRange(1, at, sheet.getMaxRows(), length);
  const rows = whole.getNumRows() - headerRow;
  const inRows = <Value>(heads: readonly Value[][], record: Value[]): Value[][] => [
    ...heads,
    ...Array.from({ length: rows }, () => record),
  ];
  whole.setNumberFormats(
    inRows(
      headFormats(tab, headerRow, columns, text),
      columns.map((column) => formatIn(column, workbook)),
    ),
  );
  const rules = columns.map(({ rule }) => (rule ? buildValidation(rule, workbook) : null));
  const none = Array.from({ length: headerRow }, () => rules.map(() => null));
  if (rules.some(Boolean)) whole.setDataValidations(inRows<(typeof rules)[number]>(none, rules));
  else whole.clearDataValidations();
  const sides = columns.map(sideOf);
  const aligned = sheet.getRange(headerRow - 1, at, rows + 2, length);
  if (sides.some((side) => side !== (neighbour ? sideOf(neighbour) : null)))
    aligned.setHorizontalAlignments(inRows([sides, sides], sides));
  const header = sheet.getRange(headerRow, at, 1, length);
  header.setNotes([columns.map((column) => helpOf(tab, column, workbook.language))]);
  const isComputed = first.role === 'computed';
  if (!neighbour || isComputed !== (neighbour.role === 'computed')) {
    sheet.getRange(headerRow, at, rows + 1, length).setFontColor(isComputed ? LOOK.computed : LOOK.input);
    sheet.getRange(headerRow + 1, at, rows, length).setFontStyle(isComputed ? 'italic' : 'normal');
  }
  // The headers are protected already, with their neighbours.
  if (first.key.startsWith(CRITERION_PREFIX)) protectWeights(sheet, headerRow, at, length, text);
  sheet.setColumnWidths(at, length, widthOf(first, workbook.locale));
  if (first.hidden) sheet.hideColumns(at, length);
}
