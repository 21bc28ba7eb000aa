// The notes of a sheet.
import type { Worksheet } from 'exceljs';
import type { ISheetNote } from '@univerjs/sheets-note';

export function writeNotes(
  notes: Record<string, Record<string, ISheetNote>> | ISheetNote[] | undefined,
  target: Worksheet,
): void {
  const list = Array.isArray(notes) ? notes : Object.values(notes ?? {}).flatMap((row) => Object.values(row));
  for (const { row, col, note } of list) target.getCell(row + 1, col + 1).note = note;
}
