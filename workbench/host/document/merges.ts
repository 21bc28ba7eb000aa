// Merged cells.
import { ScriptError } from '../door/ScriptError';
import { type Area, asArea, asRange } from './Area';
import { clearCells } from './cells';
import type { Document } from './Document';

/** The merged cells that share a cell with an area. */
export function mergesIn(document: Document, area: Area): Area[] {
  const { startRow, startColumn, endRow, endColumn } = asRange(area);
  const found = document.sheet(area.sheetId).getSheet().getMergedCellRange(startRow, startColumn, endRow, endColumn);
  return found.map((range) => asArea(area.sheetId, range));
}

/** Makes each area one cell, which keeps what its upper left cell held. An area of one cell stays as it is. */
export function merge(document: Document, areas: readonly Area[]): void {
  const merged = areas.filter(({ rows, columns }) => rows * columns > 1);
  for (const area of merged) {
    assertBesideFrozen(document, area);
    unmerge(document, area);
    for (const rest of allButFirst(area)) clearCells(document, rest);
  }
  if (merged.length === 0) return;
  const { sheetId } = merged[0] as Area;
  document.execute('sheet.mutation.add-worksheet-merge', { subUnitId: sheetId, ranges: merged.map(asRange) });
}

/** Splits merged cells. Throws when the area has only a part of a merged cell. */
export function unmerge(document: Document, area: Area): void {
  document.assertEditable(area);
  const present = mergesIn(document, area);
  if (present.length === 0) return;
  if (present.some((one) => !holds(area, one)))
    throw new ScriptError('You must select all cells in a merged range to merge or unmerge them.');
  document.execute('sheet.mutation.remove-worksheet-merge', { subUnitId: area.sheetId, ranges: present.map(asRange) });
}

/** Throws when the first `count` rows or columns would have only a part of a merged cell. */
export function assertFreezable(document: Document, sheetId: string, rows: number, columns: number): void {
  const split = document
    .sheet(sheetId)
    .getSheet()
    .getMergeData()
    .map((range) => asArea(sheetId, range))
    .map((area) => sideOf(area, rows, columns))
    .find((side) => side !== undefined);
  if (split) throw new ScriptError(`You can't freeze ${split} which contain only part of a merged cell.`);
}

function assertBesideFrozen(document: Document, area: Area): void {
  const { ySplit, xSplit } = document.sheet(area.sheetId).getFreeze();
  const split = sideOf(area, ySplit, xSplit);
  if (split) throw new ScriptError(`You can't merge frozen and non-frozen ${split}.`);
}

/** Whether an area crosses the end of the frozen rows or columns, and which. */
function sideOf({ row, rows, column, columns }: Area, frozenRows: number, frozenColumns: number): 'rows' | 'columns' | undefined {
  if (row < frozenRows && row + rows > frozenRows) return 'rows';
  return column < frozenColumns && column + columns > frozenColumns ? 'columns' : undefined;
}

const allButFirst = (area: Area): Area[] =>
  [
    { ...area, column: area.column + 1, columns: area.columns - 1, rows: 1 },
    { ...area, row: area.row + 1, rows: area.rows - 1 },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);

const holds = (area: Area, inner: Area): boolean =>
  inner.row >= area.row &&
  inner.column >= area.column &&
  inner.row + inner.rows <= area.row + area.rows &&
  inner.column + inner.columns <= area.column + area.columns;
