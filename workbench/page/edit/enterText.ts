// Enters a text into a cell as a user does: read as typed, refused where the cell's validation says so.
import { prepare, writeCells } from '../../host/document/cells';
import type { Document } from '../../host/document/Document';
import { assertValid, readRules } from '../../host/document/validations';
import { ScriptError } from '../../host/door/ScriptError';
import type { CellPlace } from '../grid/Grid';

export interface Refusal {
  /** What the validation's author wrote for this case; null when nothing. */
  readonly helpText: string | null;
}

/** Undefined when the text was entered; nothing is written otherwise. */
export function enterText(document: Document, { sheetId, row, column }: CellPlace, text: string): Refusal | undefined {
  const area = { sheetId, row, column, rows: 1, columns: 1 };
  const cells = prepare(document, area, [[text]]);
  try {
    assertValid(document, area, cells);
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    return { helpText: readRules(document, area)[0]?.[0]?.helpText ?? null };
  }
  writeCells(document, area, cells);
  return undefined;
}
