// The rows and columns of a sheet: how many, how wide, hidden, frozen. The script counts them from 1.
import { BooleanNumber, type FWorksheet } from '../../../engine/univer';
import { assertRoom } from '../../document/limits';
import { assertFreezable } from '../../document/merges';
import type { Area } from '../../document/Area';
import { deleteRows, reshape } from '../../document/reshape';
import { ScriptError } from '../../door/ScriptError';
import { areaBehind } from '../range/RangePlace';
import { SheetPlace } from './SheetPlace';

type Handle = GoogleAppsScript.Spreadsheet.Sheet;

export abstract class SheetGrid extends SheetPlace {
  insertRowsBefore(before: number, count: number): Handle {
    this.inside('rows', before, 1);
    assertRoom(this.context.document, this.some(count) * this.getMaxColumns());
    this.reshape((sheet) => sheet.insertRowsBefore(before - 1, count));
    return this.handle;
  }
  insertRowsAfter(after: number, count: number): Handle {
    this.inside('rows', after, 1);
    assertRoom(this.context.document, this.some(count) * this.getMaxColumns());
    this.reshape((sheet) => sheet.insertRowsAfter(after - 1, count));
    return this.handle;
  }
  insertRowBefore(before: number): Handle {
    return this.insertRowsBefore(before, 1);
  }
  insertRowAfter(after: number): Handle {
    return this.insertRowsAfter(after, 1);
  }
  deleteRows(row: number, count: number): void {
    this.inside('rows', row, this.some(count));
    if (this.getMaxRows() - this.getFrozenRows() <= count)
      throw new ScriptError('Sorry, it is not possible to delete all non-frozen rows.');
    this.assertEditable({ row: row - 1, column: 0, rows: count, columns: this.getMaxColumns() });
    deleteRows(this.context.document, this.sheetId, row - 1, count);
  }
  deleteRow(row: number): Handle {
    this.deleteRows(row, 1);
    return this.handle;
  }

  insertColumnsBefore(before: number, count: number): Handle {
    this.inside('columns', before, 1);
    assertRoom(this.context.document, this.some(count) * this.getMaxRows());
    this.reshape((sheet) => sheet.insertColumnsBefore(before - 1, count));
    return this.handle;
  }
  insertColumnsAfter(after: number, count: number): Handle {
    this.inside('columns', after, 1);
    assertRoom(this.context.document, this.some(count) * this.getMaxRows());
    this.reshape((sheet) => sheet.insertColumnsAfter(after - 1, count));
    return this.handle;
  }
  insertColumnBefore(before: number): Handle {
    return this.insertColumnsBefore(before, 1);
  }
  insertColumnAfter(after: number): Handle {
    return this.insertColumnsAfter(after, 1);
  }
  deleteColumns(column: number, count: number): void {
    this.inside('columns', column, this.some(count));
    if (this.getMaxColumns() - this.getFrozenColumns() <= count) {
      throw new ScriptError('Sorry, it is not possible to delete all non-frozen columns.');
    }
    this.assertEditable({ row: 0, column: column - 1, rows: this.getMaxRows(), columns: count });
    this.reshape((sheet) => sheet.deleteColumns(column - 1, count));
  }
  deleteColumn(column: number): Handle {
    this.deleteColumns(column, 1);
    return this.handle;
  }

  getFrozenRows(): number {
    return Math.max(0, this.sheet.getFreeze().ySplit);
  }
  getFrozenColumns(): number {
    return Math.max(0, this.sheet.getFreeze().xSplit);
  }
  setFrozenRows(rows: number): void {
    if (rows >= this.getMaxRows()) throw new ScriptError("Sorry, you can't freeze all visible rows on the sheet.");
    this.freeze(rows, this.getFrozenColumns());
  }
  setFrozenColumns(columns: number): void {
    if (columns >= this.getMaxColumns()) throw new ScriptError("Sorry, you can't freeze all visible columns on the sheet.");
    this.freeze(this.getFrozenRows(), columns);
  }
  private freeze(rows: number, columns: number): void {
    assertFreezable(this.context.document, this.sheetId, rows, columns);
    const startRow = rows > 0 ? rows : -1;
    const startColumn = columns > 0 ? columns : -1;
    this.context.document.execute('sheet.command.set-frozen', {
      subUnitId: this.sheetId,
      startRow,
      startColumn,
      ySplit: rows,
      xSplit: columns,
    });
  }

  hideRows(row: number, count = 1): void {
    this.inside('rows', row, count);
    this.reshape((sheet) => sheet.hideRows(row - 1, count));
  }
  hideRow(range: GoogleAppsScript.Spreadsheet.Range): void {
    const { row, rows } = areaBehind(range);
    this.hideRows(row + 1, rows);
  }
  showRows(row: number, count = 1): void {
    this.inside('rows', row, count);
    this.reshape((sheet) => sheet.showRows(row - 1, count));
  }
  isRowHiddenByUser(row: number): boolean {
    this.inside('rows', row, 1);
    return (
      this.sheet
        .getSheet()
        .getRowManager()
        .getRow(row - 1)?.hd === BooleanNumber.TRUE
    );
  }
  hideColumns(column: number, count = 1): void {
    this.inside('columns', column, count);
    this.reshape((sheet) => sheet.hideColumns(column - 1, count));
  }
  hideColumn(range: GoogleAppsScript.Spreadsheet.Range): void {
    const { column, columns } = areaBehind(range);
    this.hideColumns(column + 1, columns);
  }
  showColumns(column: number, count = 1): void {
    this.inside('columns', column, count);
    this.reshape((sheet) => sheet.showColumns(column - 1, count));
  }
  isColumnHiddenByUser(column: number): boolean {
    this.inside('columns', column, 1);
    return (
      this.sheet
        .getSheet()
        .getColumnManager()
        .getColumn(column - 1)?.hd === BooleanNumber.TRUE
    );
  }

  getColumnWidth(column: number): number {
    this.inside('columns', column, 1);
    return this.sheet.getColumnWidth(column - 1);
  }
  setColumnWidth(column: number, width: number): Handle {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(column: number, count: number, width: number): Handle {
    this.inside('columns', column, count);
    this.sheet.setColumnWidths(column - 1, count, width);
    return this.handle;
  }
  getRowHeight(row: number): number {
    this.inside('rows', row, 1);
    return this.sheet.getRowHeight(row - 1);
  }
  setRowHeight(row: number, height: number): Handle {
    return this.setRowHeights(row, 1, height);
  }
  /** Rows with more content become higher. */
  setRowHeights(row: number, count: number, height: number): Handle {
    this.inside('rows', row, count);
    this.sheet.setRowHeights(row - 1, count, height);
    return this.handle;
  }
  setRowHeightsForced(row: number, count: number, height: number): Handle {
    this.inside('rows', row, count);
    this.sheet.setRowHeightsForced(row - 1, count, height);
    return this.handle;
  }

  hasHiddenGridlines(): boolean {
    return this.sheet.hasHiddenGridLines();
  }
  setHiddenGridlines(hidden: boolean): Handle {
    this.sheet.setHiddenGridlines(hidden);
    return this.handle;
  }

  private reshape(change: (sheet: FWorksheet) => unknown): void {
    reshape(this.context.document, this.sheetId, change);
  }
  private assertEditable(area: Omit<Area, 'sheetId'>): void {
    this.context.document.assertEditable({ sheetId: this.sheetId, ...area });
  }
  private some(count: number): number {
    if (count < 1) throw new ScriptError('The number of rows or columns must be at least 1.');
    return count;
  }
  private inside(what: 'rows' | 'columns', first: number, count: number): void {
    const most = what === 'rows' ? this.getMaxRows() : this.getMaxColumns();
    if (first < 1 || first + count - 1 > most) throw new ScriptError(`Those ${what} are out of bounds.`);
  }
}
