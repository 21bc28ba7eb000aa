// Removes rows and columns, which cannot be undone: only after everything else is written, and never what people put beside our cells.
import { blocksOf, columnLast } from './blocksOf';
import { fill } from '../text/fill';
import type { Removal } from './Journal';
import { makeRoom } from './makeRoom';
import { Refusal } from './Problem';
import { rowRuns } from './rowRuns';
import { settingsRowOf } from './settingsRowOf';
import { CRITERION_PREFIX } from './Tab';
import type { Sheet, Table } from './Table';
import { FED_PREFIX } from './tabs/matrix';
import type { Workbook } from './Workbook';

type RowRemoval = Extract<Removal, { kind: 'rows' }>;
type CriterionRemoval = Extract<Removal, { kind: 'criterion' }>;

/** Refused with `protectedCells` where another user protected what would be removed. */
export function assertRemovable(workbook: Workbook, removals: readonly Removal[]): void {
  for (const removal of removals) {
    const table = workbook.find(removal.kind === 'rows' ? removal.tab : 'matrix');
    if (!table || table.tab.hidden) continue;
    const rows = removal.kind === 'rows' ? removal.rows.map(([row]) => row) : null;
    for (const protection of protectionsOf(table.sheet)) {
      const range = protection.getRange();
      const isOver = rows === null || rows.some((row) => range.getRow() <= row && row <= range.getLastRow());
      if (isOver && !protection.canEdit()) throw new Refusal({ code: 'protectedCells' });
    }
  }
}

/** Refused with `protectedCells` where another user protected a page. */
export function assertEditable(sheet: Sheet): void {
  if (protectionsOf(sheet).some((protection) => !protection.canEdit())) throw new Refusal({ code: 'protectedCells' });
}

/** Of cells and of the sheet as a whole. */
function protectionsOf(sheet: Sheet): GoogleAppsScript.Spreadsheet.Protection[] {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  return [...sheet.getProtections(RANGE), ...sheet.getProtections(SHEET)];
}

/** Can be called again after it was stopped. The tables are read again. */
export function removeForGood(workbook: Workbook, removals: readonly Removal[]): void {
  for (const removal of removals) {
    if (removal.kind === 'rows') removeRows(workbook, removal);
    else removeCriterion(workbook, removal);
  }
}

function removeRows(workbook: Workbook, { tab, rows }: RowRemoval): void {
  if (!workbook.find(tab)) return;
  clearShared(workbook, workbook.reread(tab), rows);
  for (;;) {
    const count = workbook.table(tab).sheet.getMaxRows();
    // No call comes between this and the deletion: a row that is sorted meanwhile would go instead.
    const table = workbook.reread(tab);
    const runs = rowRuns(foundIn(table, rows));
    const run = runs[runs.length - 1];
    if (!run) return;
    // Google refuses to delete all rows below the frozen ones.
    if (run.length >= count - table.headerRow) makeRoom(table.sheet, count + 1);
    table.sheet.deleteRows(run[0] as number, run.length);
  }
}

const foundIn = (table: Table, rows: RowRemoval['rows']): number[] =>
  rows.flatMap(([row, id, name]) => table.find(row, id, name) ?? []);

/** A row with something else in it stays, our cells in it cleared, and says so. */
function clearShared(workbook: Workbook, table: Table, rows: RowRemoval['rows']): void {
  const leaving = foundIn(table, rows);
  if (leaving.length === 0) return;
  const others = leaving.filter((row) => table.hasOthers(row));
  const shared = [...new Set([...others, ...withNotes(table, leaving)])];
  if (shared.length > 0) clearRecords(workbook, table, shared);
}

function withNotes({ sheet }: Table, rows: readonly number[]): number[] {
  const first = Math.min(...rows);
  const notes = sheet.getRange(first, 1, Math.max(...rows) - first + 1, sheet.getMaxColumns()).getNotes();
  return rows.filter((row) => notes[row - first]?.some((note) => note !== ''));
}

function clearRecords(workbook: Workbook, table: Table, rows: readonly number[]): void {
  const cleared = new Map(table.ownedColumns.map((at) => [at, new Map(rows.map((row) => [row, ''] as const))]));
  for (const row of rows) {
    const name = table.name(row);
    // Without a name, a stopped command has noted it already.
    const note = fill(workbook.text.rowCleared, { name, day: workbook.todayInWords });
    if (name !== '') table.sheet.getRange(row, table.columns.get(table.tab.name) ?? 1).setNote(note);
  }
  // From right to left: the id goes last, so that the row is found again.
  const blocks = blocksOf(cleared).sort(columnLast(table.columns.get('id') ?? 0));
  for (const { row, column, entries } of blocks)
    table.sheet.getRange(row, column, entries.length, entries[0]?.length ?? 1).setValues(entries);
}

/**
 * The column of a criterion that is no longer in use. With scores it becomes a column of the user's own: no key, no weight, no rule, its
 * name as a header. Without scores it is deleted. The key goes last: without it nothing is left to do.
 */
function removeCriterion(workbook: Workbook, { id, name }: CriterionRemoval): void {
  const key = CRITERION_PREFIX + id;
  if (!workbook.find('matrix')) return;
  let matrix = workbook.reread('matrix');
  const fed = matrix.columns.get(FED_PREFIX + id);
  if (fed !== undefined) {
    matrix.sheet.deleteColumn(fed);
    matrix = workbook.reread('matrix');
  }
  const at = matrix.columns.get(key);
  if (at === undefined) return;
  const { sheet, headerRow } = matrix;
  if (matrix.isBlankAt(at)) sheet.deleteColumn(at);
  else leaveToUser(sheet, at, { key: matrix.keyRow ?? 1, weight: settingsRowOf(matrix), header: headerRow }, name);
  workbook.reread('matrix');
}

/** A header or a weight that the user overwrote stays. */
function leaveToUser(sheet: Sheet, at: number, rows: { key: number; weight: number; header: number }, name: string): void {
  sheet.getRange(rows.header + 1, at, sheet.getMaxRows() - rows.header, 1).clearDataValidations();
  const weight = sheet.getRange(rows.weight, at);
  if (weight.getFormula() !== '') weight.clearContent();
  const header = sheet.getRange(rows.header, at);
  if (header.getFormula() !== '') header.setValue(name);
  sheet.getRange(rows.key, at).clearContent();
}
