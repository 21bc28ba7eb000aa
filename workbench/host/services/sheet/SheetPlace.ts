// The name of a sheet, its position among the others, and its ranges.
import { readA1 } from '../../document/a1';
import { readValues } from '../../document/cells';
import { hexColour } from '../../document/hexColour';
import { contentSize, dataArea } from '../../document/content';
import { assertNameLength } from '../../document/limits';
import { sheetNumber } from '../../document/sheetIds';
import { ScriptError } from '../../door/ScriptError';
import type { FWorksheet } from '../../../engine/univer';
import type { Context } from '../Context';
import { placed } from '../range/RangePlace';
import { SHEET_METHODS } from './methods';

type Handle = GoogleAppsScript.Spreadsheet.Sheet;

export abstract class SheetPlace {
  /** This sheet as the script holds it. */
  readonly handle: Handle;

  constructor(
    readonly context: Context,
    readonly sheetId: string,
  ) {
    this.handle = context.execution.expose('SpreadsheetApp.Sheet', SHEET_METHODS, this);
  }

  protected get sheet(): FWorksheet {
    return this.context.document.sheet(this.sheetId);
  }

  getSheetId(): number {
    return sheetNumber(this.sheet.getSheetId());
  }
  getName(): string {
    return this.sheet.getSheetName();
  }
  setName(name: string): Handle {
    assertFree(this.context, name, this.sheetId);
    this.sheet.setName(name);
    return this.handle;
  }
  /** Its place among the sheets, counted from 1. */
  getIndex(): number {
    return this.sheet.getIndex() + 1;
  }
  activate(): Handle {
    this.context.document.engine.workbook.setActiveSheet(this.sheet);
    return this.handle;
  }
  hideSheet(): Handle {
    const others = this.context.document.engine.workbook.getSheets().filter((sheet) => sheet.getSheetId() !== this.sheetId);
    if (others.every((sheet) => sheet.isSheetHidden())) throw new ScriptError("You can't hide all the sheets in a document.");
    if (!this.sheet.isSheetHidden()) this.sheet.hideSheet();
    return this.handle;
  }
  showSheet(): Handle {
    if (this.sheet.isSheetHidden()) this.sheet.showSheet();
    return this.handle;
  }
  isSheetHidden(): boolean {
    return this.sheet.isSheetHidden();
  }
  setTabColor(color: string | null): Handle {
    this.sheet.setTabColor(color === null ? '' : hexColour(color));
    return this.handle;
  }
  setRightToLeft(rightToLeft: boolean): Handle {
    this.context.document.setRightToLeft(this.sheetId, rightToLeft);
    return this.handle;
  }
  isRightToLeft(): boolean {
    return this.context.document.isRightToLeft(this.sheetId);
  }

  /** By A1 notation, or by the first row and column (counted from 1) and how many of each. */
  getRange(...words: [string] | [number, number, number?, number?]): GoogleAppsScript.Spreadsheet.Range {
    const [first, column = 1, rows = 1, columns = 1] = words;
    if (typeof first === 'string') return this.namedRange(first);
    return this.context.range(placed(this.context, { sheetId: this.sheetId, row: first - 1, column: column - 1, rows, columns }));
  }
  private namedRange(text: string): GoogleAppsScript.Spreadsheet.Range {
    const found = readA1(text);
    if (!found || (found.sheetName !== undefined && found.sheetName !== this.sheet.getSheetName()))
      throw new ScriptError('Range not found');
    const { row = 0, column = 0, lastRow = this.sheet.getMaxRows() - 1, lastColumn = this.sheet.getMaxColumns() - 1 } = found;
    const area = { sheetId: this.sheetId, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
    const open = [found.row, found.column, found.lastRow, found.lastColumn].includes(undefined);
    const written = open
      ? text
          .slice(text.lastIndexOf('!') + 1)
          .replaceAll('$', '')
          .toUpperCase()
      : undefined;
    return this.context.range(placed(this.context, area), written);
  }
  getDataRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.context.range(dataArea(this.context.document, this.sheetId));
  }
  /** −1 rows or columns reach to the last one with data. */
  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    const { document } = this.context;
    const size = contentSize(document, this.sheetId);
    const [row, column] = [startRow - 1, startColumn - 1];
    const rows = numRows === -1 ? size.rows - row : numRows;
    const columns = numColumns === -1 ? size.columns - column : numColumns;
    return readValues(document, placed(this.context, { sheetId: this.sheetId, row, column, rows, columns }));
  }
  getLastRow(): number {
    return contentSize(this.context.document, this.sheetId).rows;
  }
  getLastColumn(): number {
    return contentSize(this.context.document, this.sheetId).columns;
  }
  getMaxRows(): number {
    return this.sheet.getMaxRows();
  }
  getMaxColumns(): number {
    return this.sheet.getMaxColumns();
  }
}

/** Throws where a sheet can't have the name, or another one has it already; case is ignored. */
export function assertFree({ document }: Context, name: string, sheetId?: string): void {
  assertNameLength(name);
  if (name.trim() === '') throw new ScriptError("A sheet's name can't be blank.");
  const taken = document.engine.workbook
    .getSheets()
    .some((sheet) => sheet.getSheetId() !== sheetId && sheet.getSheetName().toLowerCase() === name.toLowerCase());
  if (taken) throw new ScriptError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
