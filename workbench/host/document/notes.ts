// The notes of cells, kept in Univer's model.
import { SheetsNoteModel } from '../../engine/univer';
import { type Area, cellsOf } from './Area';
import type { Document } from './Document';

const SIZE = { width: 220, height: 120 };

/** Rows × columns of notes; `''` without a note. */
export function readNotes(document: Document, { sheetId, ...place }: Area): string[][] {
  const model = document.engine.univer.__getInjector().get(SheetsNoteModel);
  return cellsOf({ sheetId, ...place }, (row, col) => model.getNote(document.id, sheetId, { row, col })?.note ?? '');
}

/** Writes the notes that changed; `''` and null remove a note. */
export function writeNotes(document: Document, area: Area, notes: readonly (readonly (string | null)[])[]): void {
  document.assertEditable(area);
  readNotes(document, area).forEach((line, down) =>
    line.forEach((present, right) => {
      const note = notes[down]?.[right] ?? '';
      if (note === present) return;
      const cell = document.sheet(area.sheetId).getRange(area.row + down, area.column + right);
      if (note === '') cell.deleteNote();
      else cell.createOrUpdateNote({ id: '', row: area.row + down, col: area.column + right, ...SIZE, note, show: false });
    }),
  );
}
