// What formulas gave, cell by cell: which formula fills a cell, and with what.
import type { ICellData } from '../univer';
import type { FormulaCell } from './FormulaCell';

/** More columns than a sheet can have. */
const ROW_STRIDE = 2 ** 15;

/** The filled cells of one workbook. A cell belongs to at most one formula. */
export class Results {
  private readonly sheets = new Map<string, Map<number, FormulaCell>>();

  owner(sheetId: string, row: number, column: number): FormulaCell | undefined {
    return this.sheets.get(sheetId)?.get(row * ROW_STRIDE + column);
  }

  cell(sheetId: string, row: number, column: number): ICellData | undefined {
    const owner = this.owner(sheetId, row, column);
    return owner?.values[row - owner.row]?.[column - owner.column];
  }

  /** Enters a formula's values over all the cells that they take up. */
  fill(formula: FormulaCell): void {
    let cells = this.sheets.get(formula.sheetId);
    if (!cells) this.sheets.set(formula.sheetId, (cells = new Map<number, FormulaCell>()));
    formula.values.forEach((line, down) =>
      line.forEach((_, right) => cells.set((formula.row + down) * ROW_STRIDE + formula.column + right, formula)),
    );
  }

  clear(formula: FormulaCell): void {
    const cells = this.sheets.get(formula.sheetId);
    formula.values.forEach((line, down) =>
      line.forEach((_, right) => cells?.delete((formula.row + down) * ROW_STRIDE + formula.column + right)),
    );
  }

  clearAll(): void {
    this.sheets.clear();
  }
}
