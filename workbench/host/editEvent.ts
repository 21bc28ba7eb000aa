// A user's edit, as onEdit gets it.
import { readA1 } from './document/a1';
import type { Area } from './document/Area';
import type { Document } from './document/Document';
import type { Context } from './services/Context';
import { AuthMode } from './services/enumerations';

/** The edited cells: in A1 notation with the sheet's name, or one cell counted from 0. */
export type Edit =
  | string
  | {
      readonly sheetId: string;
      readonly row: number;
      readonly column: number;
      readonly oldValue?: unknown;
      readonly value?: unknown;
    };

/** The cells of an edit; without a sheet's name, of the shown sheet. Throws where the workbook has no such range. */
export function areaFrom(document: Document, edit: Edit): Area {
  if (typeof edit !== 'string') return { sheetId: edit.sheetId, row: edit.row, column: edit.column, rows: 1, columns: 1 };
  const { workbook } = document.engine;
  const found = readA1(edit);
  const sheet = found?.sheetName === undefined ? workbook.getActiveSheet() : workbook.getSheetByName(found.sheetName);
  if (!found || !sheet) throw new Error(`${edit} is not a range of this workbook.`);
  const { row = 0, column = 0, lastRow = sheet.getMaxRows() - 1, lastColumn = sheet.getMaxColumns() - 1 } = found;
  return { sheetId: sheet.getSheetId(), row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** The arguments of onEdit. `value` and `oldValue` are texts, only given for a single cell that has them. */
export function editEvent(context: Context, area: Area, edit: Edit): unknown[] {
  const event = context.execution.realm.parse('{}') as Record<string, unknown>;
  event.authMode = AuthMode.LIMITED;
  event.source = context.spreadsheet();
  event.range = context.range(area);
  if (area.rows * area.columns === 1) {
    context.document.calculate();
    const given: { value?: unknown; oldValue?: unknown } = typeof edit === 'string' ? {} : edit;
    const value = given.value ?? context.document.value(area.sheetId, area.row, area.column);
    if (value !== '') event.value = asText(value);
    if (given.oldValue !== undefined && given.oldValue !== '') event.oldValue = asText(given.oldValue);
  }
  return [event];
}

const asText = (value: unknown) => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value));
