// Writes a workbook as a real .xlsx file.
import type { IAutoFilter } from '@univerjs/sheets-filter';
import type { ISheetNote } from '@univerjs/sheets-note';
import ExcelJS from 'exceljs';
import type { Worksheet } from 'exceljs';
import type { IWorkbookData, IWorksheetData } from '../../engine/univer';
import { rangeName } from './rangeName';
import { resourceOf } from './resourceOf';
import { sheetNames } from './sheetNames';
import { writeCells } from './writeCells';
import { writeConditionalFormats } from './writeConditionalFormats';
import { writeLayout } from './writeLayout';
import { writeValidations } from './writeValidations';

/**
 * Resolves to the file's bytes. The snapshot's cells must hold the results of its formulas, spilled cells included: the file has
 * values only, because Excel has no custom functions and spells others differently.
 */
export async function writeXlsx(snapshot: IWorkbookData): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const names = sheetNames(snapshot.sheetOrder.map((id) => snapshot.sheets[id]?.name ?? ''));
  snapshot.sheetOrder.forEach((id, index) => {
    const sheet = snapshot.sheets[id];
    if (!sheet) return;
    const target = book.addWorksheet(names[index] ?? '');
    writeLayout(sheet, target);
    writeCells(sheet, snapshot, target);
    writeMerges(sheet, target);
    writeValidations(resourceOf(snapshot, 'SHEET_DATA_VALIDATION_PLUGIN', id), sheet, target);
    writeConditionalFormats(resourceOf(snapshot, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', id), target);
    writeNotes(resourceOf(snapshot, 'SHEET_NOTE_PLUGIN', id), target);
    writeFilter(resourceOf(snapshot, 'SHEET_FILTER_PLUGIN', id), target);
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The range of a sheet's filter. The reader chooses again which rows it hides. */
function writeFilter(filter: IAutoFilter | undefined, target: Worksheet): void {
  if (filter) target.autoFilter = rangeName(filter.ref);
}

/** The merged cells of a sheet, after its cells were written: a covered cell has no value, and keeps its own borders. */
function writeMerges({ mergeData = [] }: Partial<IWorksheetData>, target: Worksheet): void {
  for (const { startRow, startColumn, endRow, endColumn } of mergeData)
    target.mergeCellsWithoutStyle(startRow + 1, startColumn + 1, endRow + 1, endColumn + 1);
}

/** The notes of a sheet. */
function writeNotes(notes: Record<string, Record<string, ISheetNote>> | ISheetNote[] | undefined, target: Worksheet): void {
  const list = Array.isArray(notes) ? notes : Object.values(notes ?? {}).flatMap((row) => Object.values(row));
  for (const { row, col, note } of list) target.getCell(row + 1, col + 1).note = note;
}
