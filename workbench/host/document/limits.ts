// Google's limits for a spreadsheet, and how it refuses what is beyond them.
import { ScriptError } from '../door/ScriptError';
import type { Written } from './cells';
import type { Document } from './Document';

const MOST_CELLS = 10_000_000;
const LONGEST_CONTENT = 50_000;
const LONGEST_NAME = 100;

/** Throws where a text or a formula is too long for a cell. */
export function assertLengths(cells: readonly (readonly Pick<Written, 'data'>[])[]): void {
  const tooLong = cells.some((line) => line.some(({ data }) => String(data.f ?? data.v ?? '').length > LONGEST_CONTENT));
  if (tooLong)
    throw new ScriptError(`Your input contains more than the maximum of ${LONGEST_CONTENT} characters in a single cell.`);
}

/** Throws when this many more cells would exceed the limit. */
export function assertRoom(document: Document, added: number): void {
  const present = document.engine.workbook.getSheets().map((sheet) => sheet.getMaxRows() * sheet.getMaxColumns());
  if (present.reduce((sum, cells) => sum + cells, added) <= MOST_CELLS) return;
  throw new ScriptError(`This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`);
}

/** Throws where a sheet's name is too long. */
export function assertNameLength(name: string): void {
  if (name.length > LONGEST_NAME) throw new ScriptError(`Sheet names can't be longer than ${LONGEST_NAME} characters.`);
}
