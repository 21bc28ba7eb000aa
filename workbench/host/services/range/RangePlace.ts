// The place of a range.
import { objectBehind } from '../../door/handles';
import { ScriptError } from '../../door/ScriptError';
import { type Area } from '../../document/Area';
import { cellName } from '../../document/a1';
import type { Context } from '../Context';
import { RANGE_METHODS } from './methods';

export abstract class RangePlace {
  /** This range as the script holds it. */
  readonly handle: GoogleAppsScript.Spreadsheet.Range;

  constructor(
    readonly context: Context,
    readonly area: Area,
    private readonly notation: string | undefined,
  ) {
    this.handle = context.execution.expose('SpreadsheetApp.Range', RANGE_METHODS, this);
  }

  /** How many cells a call touches, which determines its cost. */
  get cells(): number {
    return this.area.rows * this.area.columns;
  }

  getA1Notation(): string {
    const { row, column, rows, columns } = this.area;
    const first = cellName(row, column);
    return this.notation ?? (rows * columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`);
  }
  getRow(): number {
    return this.area.row + 1;
  }
  getColumn(): number {
    return this.area.column + 1;
  }
  getLastRow(): number {
    return this.area.row + this.area.rows;
  }
  getLastColumn(): number {
    return this.area.column + this.area.columns;
  }
  getNumRows(): number {
    return this.area.rows;
  }
  getNumColumns(): number {
    return this.area.columns;
  }
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.context.sheet(this.area.sheetId);
  }
  /** A cell of the range, both counted from 1. */
  getCell(row: number, column: number): GoogleAppsScript.Spreadsheet.Range {
    if (row < 1 || column < 1 || row > this.area.rows || column > this.area.columns)
      throw new ScriptError('Cell reference out of range');
    return this.offset(row - 1, column - 1, 1, 1);
  }
  offset(
    rowOffset: number,
    columnOffset: number,
    rows = this.area.rows,
    columns = this.area.columns,
  ): GoogleAppsScript.Spreadsheet.Range {
    const { sheetId, row, column } = this.area;
    return this.context.range(
      placed(this.context, { sheetId, row: row + rowOffset, column: column + columnOffset, rows, columns }),
    );
  }
}

/** The area, when it lies on the sheet. Otherwise throws with Google's message. */
export function placed(context: Context, area: Area): Area {
  const sheet = context.document.sheet(area.sheetId);
  if (area.row < 0) throw new ScriptError('The starting row of the range is too small.');
  if (area.column < 0) throw new ScriptError('The starting column of the range is too small.');
  if (area.rows < 1) throw new ScriptError('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw new ScriptError('The number of columns in the range must be at least 1.');
  if (area.row + area.rows > sheet.getMaxRows() || area.column + area.columns > sheet.getMaxColumns()) {
    throw new ScriptError('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return area;
}

/** The area behind a range's handle. */
export const areaBehind = (range: unknown): Area => objectBehind(range, RangePlace).area;
