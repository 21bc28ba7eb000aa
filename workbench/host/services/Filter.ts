// SpreadsheetApp.Filter: the filter of a sheet.
import { asArea } from '../document/Area';
import { sortRows } from '../document/sortRows';
import { handle, type Methods, write } from '../door/Method';
import { ScriptError } from '../door/ScriptError';
import type { Context } from './Context';

const METHODS = { getRange: handle(''), remove: write(''), sort: write('Integer, Boolean') } satisfies Methods;

type Handle = GoogleAppsScript.Spreadsheet.Filter;

export class Filter implements Pick<Handle, keyof typeof METHODS> {
  readonly handle: Handle;

  constructor(
    private readonly context: Context,
    private readonly sheetId: string,
  ) {
    this.handle = context.execution.expose('SpreadsheetApp.Filter', METHODS, this);
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.context.range(this.area);
  }
  remove(): void {
    this.filter.remove();
  }
  /** Sorts the rows below the filter's first by a column of the range, counted from 1. */
  sort(column: number, ascending: boolean): Handle {
    const { row, rows, ...rest } = this.area;
    if (column < 1 || column > rest.columns) throw new ScriptError('The column is outside the filter.');
    sortRows(this.context.document, { ...rest, row: row + 1, rows: rows - 1 }, [{ column: rest.column + column - 1, ascending }]);
    return this.handle;
  }

  private get filter() {
    const filter = this.context.document.sheet(this.sheetId).getFilter();
    if (!filter) throw new ScriptError('The filter has been removed.');
    return filter;
  }
  private get area() {
    return asArea(this.sheetId, this.filter.getRange().getRange());
  }
}
