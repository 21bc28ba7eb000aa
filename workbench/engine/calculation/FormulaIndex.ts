// All formulas of a workbook, found by their cell and by the cells that they give values to.
import { overlaps } from './CellRange';
import type { CellRange } from './CellRange';
import { reach } from './FormulaCell';
import type { FormulaCell } from './FormulaCell';

/** The formulas of one sheet: single-cell ones by column and row, and the few with more cells as a list. */
interface Sheet {
  readonly singles: Map<number, Map<number, FormulaCell>>;
  readonly spilled: { readonly formula: FormulaCell; readonly area: CellRange }[];
}

/** The formulas of one workbook. */
export class FormulaIndex {
  private readonly formulas = new Map<string, FormulaCell>();
  private sheets = new Map<string, Sheet>();

  get(sheetId: string, row: number, column: number): FormulaCell | undefined {
    return this.formulas.get(`${row},${column},${sheetId}`);
  }

  set(formula: FormulaCell): void {
    this.formulas.set(`${formula.row},${formula.column},${formula.sheetId}`, formula);
  }

  delete({ sheetId, row, column }: FormulaCell): void {
    this.formulas.delete(`${row},${column},${sheetId}`);
  }

  clear(): void {
    this.formulas.clear();
  }

  [Symbol.iterator](): Iterator<FormulaCell> {
    return this.formulas.values();
  }

  /** Records how far each formula reaches now, for `within`. */
  measure(): void {
    this.sheets = new Map();
    for (const formula of this) {
      const { sheetId, row, column } = formula;
      let sheet = this.sheets.get(sheetId);
      if (!sheet) this.sheets.set(sheetId, (sheet = { singles: new Map(), spilled: [] }));
      const area = reach(formula);
      if (area.startRow !== area.endRow || area.startColumn !== area.endColumn) sheet.spilled.push({ formula, area });
      else {
        let rows = sheet.singles.get(column);
        if (!rows) sheet.singles.set(column, (rows = new Map<number, FormulaCell>()));
        rows.set(row, formula);
      }
    }
  }

  /** The formulas whose values are in the area. */
  within(area: CellRange): FormulaCell[] {
    const sheet = this.sheets.get(area.sheetId);
    if (!sheet) return [];
    const found = sheet.spilled.filter((each) => overlaps(each.area, area)).map(({ formula }) => formula);
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      const rows = sheet.singles.get(column);
      if (!rows) continue;
      if (rows.size < area.endRow - area.startRow) {
        for (const [row, formula] of rows) if (row >= area.startRow && row <= area.endRow) found.push(formula);
      } else {
        for (let row = area.startRow; row <= area.endRow; row++) {
          const formula = rows.get(row);
          if (formula) found.push(formula);
        }
      }
    }
    return found;
  }
}
