// Finds the formulas in the workbook's cells: all of them, or those where something changed.
import { evaluatedFormula } from '../spelling/evaluatedFormula';
import { FormulaDataModel, LexerTreeBuilder } from '../univer';
import type { FWorkbook, IFormulaDataItem, Nullable, Univer } from '../univer';
import type { CellRange } from './CellRange';
import { extent } from './FormulaCell';
import type { FormulaCell } from './FormulaCell';
import type { FormulaIndex } from './FormulaIndex';
import type { Results } from './Results';
import { surroundings } from './surroundings';

export class FormulaReader {
  private readonly model: FormulaDataModel;
  private readonly lexer: LexerTreeBuilder;

  constructor(
    private readonly univer: Univer,
    private readonly workbook: FWorkbook,
    private readonly formulas: FormulaIndex,
    private readonly results: Results,
  ) {
    this.model = univer.__getInjector().get(FormulaDataModel);
    this.lexer = univer.__getInjector().get(LexerTreeBuilder);
  }

  /** Forgets every formula and reads the whole workbook. */
  readAll(): void {
    this.formulas.clear();
    this.results.clearAll();
    const sheets = this.model.getFormulaData()[this.workbook.getId()] ?? {};
    for (const [sheetId, rows] of Object.entries(sheets)) {
      for (const [row, columns] of Object.entries(rows ?? {})) {
        for (const [column, item] of Object.entries(columns as { [column: number]: Nullable<IFormulaDataItem> })) {
          if (!item) continue;
          // In an imported workbook, a cell may share another cell's formula and give only the distance to it.
          const stored = item.x || item.y ? this.lexer.moveFormulaRefOffset(item.f, item.x ?? 0, item.y ?? 0) : item.f;
          this.enter(sheetId, Number(row), Number(column), stored);
        }
      }
    }
  }

  /** Enters and removes formulas where cells changed. Gives those in the area, and the cells that removed ones leave. */
  readArea({ sheetId, startRow, endRow, startColumn, endColumn }: CellRange): { entered: FormulaCell[]; left: CellRange[] } {
    const entered: FormulaCell[] = [];
    const left: CellRange[] = [];
    const cells = this.workbook.getWorkbook().getSheetBySheetId(sheetId)?.getCellMatrix();
    for (let row = startRow; cells && row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        const stored = (cells.getValue(row, column) as Nullable<{ f?: Nullable<string> }>)?.f ?? undefined;
        const known = this.formulas.get(sheetId, row, column);
        if (known && known.stored !== stored) {
          left.push(extent(known));
          this.results.clear(known);
          this.formulas.delete(known);
        }
        if (stored) entered.push(known?.stored === stored ? known : this.enter(sheetId, row, column, stored));
      }
    }
    return { entered, left };
  }

  private enter(sheetId: string, row: number, column: number, stored: string): FormulaCell {
    const { text, reads, volatile } = evaluatedFormula(stored, surroundings(this.univer, this.workbook, sheetId));
    const claim = { sheetId, startRow: row, startColumn: column, endRow: row, endColumn: column };
    const found = { sheetId, row, column, stored, text, reads, volatile };
    const formula: FormulaCell = { ...found, values: [], claim, circular: false, message: undefined };
    this.formulas.set(formula);
    return formula;
  }
}
