// What a range's cells hold: values, formulas, and what they show.
import { cellsOf } from '../../document/Area';
import { clearCells, formulaCells, prepare, readValues, writeCells } from '../../document/cells';
import { displayValues } from '../../document/displayValues';
import { assertLengths } from '../../document/limits';
import { assertValid } from '../../document/validations';
import { ScriptError } from '../../door/ScriptError';
import { RangePlace } from './RangePlace';

export abstract class RangeContent extends RangePlace {
  getValues(): unknown[][] {
    return readValues(this.context.document, this.area);
  }
  getValue(): unknown {
    return first(readValues(this.context.document, this.corner));
  }
  getDisplayValues(): string[][] {
    return displayValues(this.context.document, this.area);
  }
  getDisplayValue(): string {
    return first(displayValues(this.context.document, this.corner));
  }
  getFormulas(): string[][] {
    return cellsOf(this.area, (row, column) => this.formulaIn(row, column));
  }
  getFormula(): string {
    return this.formulaIn(this.area.row, this.area.column);
  }
  private formulaIn(row: number, column: number): string {
    const { document, surroundings } = this.context;
    return surroundings.readsFormulas(document.engine.formula(this.area.sheetId, row, column));
  }
  isBlank(): boolean {
    return readValues(this.context.document, this.area).every((line) => line.every((value) => value === ''));
  }

  setValues(values: readonly (readonly unknown[])[]): GoogleAppsScript.Spreadsheet.Range {
    this.assertSize(values);
    const { document } = this.context;
    const cells = prepare(document, this.area, values);
    assertLengths(cells);
    assertValid(document, this.area, cells);
    writeCells(document, this.area, cells);
    return this.handle;
  }
  setValue(value: unknown): GoogleAppsScript.Spreadsheet.Range {
    if (typeof value === 'string' && value.startsWith('=')) this.assertOneCell('setValue with a formula', 'setFormulas');
    return this.setValues(this.filled(value));
  }
  setFormulas(formulas: readonly (readonly string[])[]): GoogleAppsScript.Spreadsheet.Range {
    this.assertSize(formulas);
    const cells = formulaCells(formulas);
    assertLengths(cells);
    writeCells(this.context.document, this.area, cells);
    return this.handle;
  }
  setFormula(formula: string): GoogleAppsScript.Spreadsheet.Range {
    this.assertOneCell('setFormula', 'setFormulas');
    return this.setFormulas([[formula]]);
  }
  clearContent(): GoogleAppsScript.Spreadsheet.Range {
    clearCells(this.context.document, this.area);
    return this.handle;
  }

  protected get corner() {
    return { ...this.area, rows: 1, columns: 1 };
  }
  /** The same value for every cell. */
  protected filled<T>(value: T): T[][] {
    return cellsOf(this.area, () => value);
  }
  /** Throws with Google's message when the data has other dimensions than the range. */
  protected assertSize(data: readonly (readonly unknown[])[]): void {
    const { rows, columns } = this.area;
    const complain = (what: string, has: number, wanted: number) => {
      throw new ScriptError(
        `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wanted}.`,
      );
    };
    if (data.length !== rows) complain('rows', data.length, rows);
    const odd = data.find((line) => line.length !== columns);
    if (odd) complain('columns', odd.length, columns);
  }
  /** Google shifts a formula's references from cell to cell. This host does not, and throws. */
  private assertOneCell(what: string, instead: string): void {
    if (this.cells > 1) throw new ScriptError(`${what} for several cells at once is not in this host: use ${instead}`);
  }
}

function first<T>(rows: readonly (readonly T[])[]): T {
  return rows[0]?.[0] as T;
}
