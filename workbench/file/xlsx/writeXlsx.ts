// Writes a workbook as a real .xlsx file.
import ExcelJS from 'exceljs';
import type { IWorkbookData } from '../../engine/univer';
import { writeCells } from './writeCells';
import { writeConditionalFormats } from './writeConditionalFormats';
import { writeLayout } from './writeLayout';
import { writeMerges } from './writeMerges';
import { writeNotes } from './writeNotes';
import { resourceOf } from './resourceOf';
import { sheetNames } from './sheetNames';
import { writeFilter } from './writeFilter';
import { writeValidations } from './writeValidations';

/**
 * Resolves to the file's bytes. The snapshot's cells must hold the results of its formulas, spilled cells included: what is written are
 * values, because Excel knows no custom functions and spells others differently.
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
