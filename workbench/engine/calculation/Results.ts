// What formulas gave, cell by cell: which formula fills a cell, and with what.
import type { ICellData } from '../univer';
import { extent } from './FormulaCell';
import type { FormulaCell } from './FormulaCell';

/** The formulas that fill cells of one column: single values by row, and the few spilled ones as a list. */
interface Column {
  readonly singles: Map<number, FormulaCell>;
  readonly spilled: Set<FormulaCell>;
}

/** The filled cells of one workbook. A cell belongs to at most one formula. */
export class Results {
  private readonly sheets = new Map<string, (Column | undefined)[]>();

  owner(sheetId: string, row: number, column: number): FormulaCell | undefined {
    const filled = this.sheets.get(sheetId)?.[column];
    if (!filled) return undefined;
    for (const formula of filled.spilled) if (row >= formula.row && row < formula.row + formula.values.length) return formula;
    return filled.singles.get(row);
  }

  cell(sheetId: string, row: number, column: number): ICellData | undefined {
    const owner = this.owner(sheetId, row, column);
    return owner?.values[row - owner.row]?.[column - owner.column];
  }

  /** Enters a formula's values over all the cells that they take up. */
  fill(formula: FormulaCell): void {
    for (const column of this.columns(formula)) {
      if (formula.values.length > 1 || (formula.values[0]?.length ?? 0) > 1) column.spilled.add(formula);
      else column.singles.set(formula.row, formula);
    }
  }

  clear(formula: FormulaCell): void {
    for (const column of this.columns(formula)) {
      column.spilled.delete(formula);
      if (column.singles.get(formula.row) === formula) column.singles.delete(formula.row);
    }
  }

  clearAll(): void {
    this.sheets.clear();
  }

  private columns(formula: FormulaCell): Column[] {
    let sheet = this.sheets.get(formula.sheetId);
    if (!sheet) this.sheets.set(formula.sheetId, (sheet = []));
    const { startColumn, endColumn } = extent(formula);
    const columns: Column[] = [];
    for (let at = startColumn; at <= endColumn; at++) {
      columns.push((sheet[at] ??= { singles: new Map<number, FormulaCell>(), spilled: new Set<FormulaCell>() }));
    }
    return columns;
  }
}
