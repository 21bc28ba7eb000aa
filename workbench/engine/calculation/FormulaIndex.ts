// All formulas of a workbook, found by their cell and by what their values touch.
import { overlaps } from './Area';
import type { Area } from './Area';
import { reach } from './FormulaCell';
import type { FormulaCell } from './FormulaCell';

const ROW_STRIDE = 2 ** 15;

/** The formulas of one workbook, by sheet and cell. */
export class FormulaIndex {
  private readonly sheets = new Map<string, Map<number, FormulaCell>>();

  get(sheetId: string, row: number, column: number): FormulaCell | undefined {
    return this.sheets.get(sheetId)?.get(row * ROW_STRIDE + column);
  }

  set(formula: FormulaCell): void {
    let sheet = this.sheets.get(formula.sheetId);
    if (!sheet) this.sheets.set(formula.sheetId, (sheet = new Map<number, FormulaCell>()));
    sheet.set(formula.row * ROW_STRIDE + formula.column, formula);
  }

  delete({ sheetId, row, column }: FormulaCell): void {
    this.sheets.get(sheetId)?.delete(row * ROW_STRIDE + column);
  }

  clear(): void {
    this.sheets.clear();
  }

  *[Symbol.iterator](): Iterator<FormulaCell> {
    for (const sheet of this.sheets.values()) yield* sheet.values();
  }

  onSheet(sheetId: string): Iterable<FormulaCell> {
    return this.sheets.get(sheetId)?.values() ?? [];
  }

  /** The formulas that give the area its values. */
  within(area: Area): FormulaCell[] {
    const sheet = this.sheets.get(area.sheetId);
    if (!sheet) return [];
    const size = (area.endRow - area.startRow + 1) * (area.endColumn - area.startColumn + 1);
    if (size === 1 && !this.anySpills(area.sheetId)) {
      const one = this.get(area.sheetId, area.startRow, area.startColumn);
      return one ? [one] : [];
    }
    return [...sheet.values()].filter((formula) => overlaps(reach(formula), area));
  }

  private anySpills(sheetId: string): boolean {
    for (const formula of this.onSheet(sheetId)) {
      const { startRow, endRow, startColumn, endColumn } = reach(formula);
      if (startRow !== endRow || startColumn !== endColumn) return true;
    }
    return false;
  }
}
