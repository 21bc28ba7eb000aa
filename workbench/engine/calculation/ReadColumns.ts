// Keeps the columns that formulas read as the interpreter's values, so that a column is read once for many formulas.
import { ArrayValueObject, FORMULA_REF_TO_ARRAY_CACHE, NullValueObject, RangeReferenceObject } from '../univer';
import type { BaseValueObject, IUnitData, Styles } from '../univer';
import type { CellRange } from './CellRange';

/** Smaller areas are as fast without this. */
const FROM_ROWS = 50;

/** One workbook's columns, each in full length; forgotten when a cell of it changes. */
export class ReadColumns {
  private readonly sheets = new Map<string, Map<number, BaseValueObject[]>>();
  private data: IUnitData = {};
  private styles: { [unitId: string]: Styles } = {};

  constructor(private readonly unitId: string) {}

  load(data: IUnitData, styles: { [unitId: string]: Styles }): void {
    this.data = data;
    this.styles = styles;
  }

  forget({ sheetId, startColumn, endColumn }: CellRange): void {
    const columns = this.sheets.get(sheetId);
    for (let column = startColumn; columns && column <= endColumn; column++) columns.delete(column);
  }

  forgetAll(): void {
    this.sheets.clear();
  }

  /**
   * Puts the values of tall areas where the interpreter looks before it reads a range, under the key that it uses. The arrays are new
   * each time, since some functions change them; the values in them never change.
   */
  offer(areas: readonly CellRange[]): void {
    for (const area of areas) {
      const { sheetId, startRow, endRow, startColumn, endColumn } = area;
      if (endRow - startRow < FROM_ROWS) continue;
      const columns: BaseValueObject[][] = [];
      for (let column = startColumn; column <= endColumn; column++) columns.push(this.column(sheetId, column));
      const lines = Array.from({ length: endRow - startRow + 1 }, (_, down) =>
        columns.map((column) => column[startRow + down] as BaseValueObject),
      );
      const array = ArrayValueObject.create({
        calculateValueList: lines,
        rowCount: lines.length,
        columnCount: columns.length,
        unitId: this.unitId,
        sheetId,
        row: startRow,
        column: startColumn,
      });
      FORMULA_REF_TO_ARRAY_CACHE.set(`${this.unitId}_${sheetId}_${startRow}_${endRow}_${startColumn}_${endColumn}`, array);
    }
  }

  private column(sheetId: string, column: number): BaseValueObject[] {
    let columns = this.sheets.get(sheetId);
    if (!columns) this.sheets.set(sheetId, (columns = new Map<number, BaseValueObject[]>()));
    let values = columns.get(column);
    if (!values) columns.set(column, (values = this.read(sheetId, column)));
    return values;
  }

  private read(sheetId: string, column: number): BaseValueObject[] {
    const rows = this.data[this.unitId]?.[sheetId]?.rowCount ?? 0;
    const reference = new RangeReferenceObject(
      { startRow: 0, endRow: rows - 1, startColumn: column, endColumn: column },
      sheetId,
      this.unitId,
    );
    reference.setUnitData(this.data);
    reference.setUnitStylesData(this.styles);
    const values: BaseValueObject[] = [];
    reference.iterator((value) => {
      values.push(value ?? NullValueObject.create());
    });
    return values;
  }
}
