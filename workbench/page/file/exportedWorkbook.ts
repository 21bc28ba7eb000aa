// The workbook for an .xlsx: every formula replaced by its result, in the format in which its cell shows it.
import { CellValueType, type ICellData, type IWorkbookData } from '../../engine/univer';
import type { Engine } from '../../engine/Engine';

export function exportedWorkbook(engine: Engine): IWorkbookData {
  const snapshot = engine.workbook.save();
  for (const [sheetId, sheet] of Object.entries(snapshot.sheets)) {
    const cells: Record<number, Record<number, ICellData>> = structuredClone(sheet.cellData ?? {});
    for (const { row, column } of calculatedCells(engine, sheetId, cells)) {
      const line = (cells[row] ??= {});
      const { s: style, ...cell } = line[column] ?? {};
      const own = typeof style === 'string' ? snapshot.styles[style] : style;
      const pattern = engine.numberFormat(sheetId, row, column);
      const shown = pattern === '' ? style : { ...own, n: { pattern } };
      line[column] = { ...cell, s: shown, f: null, si: null, ...resultOf(engine, sheetId, row, column) };
    }
    sheet.cellData = cells;
  }
  return snapshot;
}

/** The cells of formulas and of their spills. */
function* calculatedCells(engine: Engine, sheetId: string, cells: Record<number, Record<number, ICellData>>) {
  for (const [row, line] of Object.entries(cells).map(([key, value]) => [Number(key), { ...value }] as const)) {
    for (const [column, cell] of Object.entries(line).map(([key, value]) => [Number(key), value] as const)) {
      if (!cell?.f && !cell?.si) continue;
      let [rows, columns] = [1, 1];
      while (engine.isSpilled(sheetId, row + rows, column)) rows++;
      while (engine.isSpilled(sheetId, row, column + columns)) columns++;
      for (let down = 0; down < rows; down++)
        for (let right = 0; right < columns; right++) yield { row: row + down, column: column + right };
    }
  }
}

function resultOf(engine: Engine, sheetId: string, row: number, column: number): ICellData {
  const value = engine.value(sheetId, row, column);
  if (typeof value === 'object') return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}
