// Enters a text into a cell as a user does: parsed as typed, and refused where the cell's validation rejects it.
import { prepare } from '../../host/document/cells';
import type { Document } from '../../host/document/Document';
import { assertLengths } from '../../host/document/limits';
import { assertValid, readRules } from '../../host/document/validations';
import { ScriptError } from '../../host/door/ScriptError';
import { closedBrackets } from './closedBrackets';
import { writeAsUser } from './writeAsUser';
import type { CellPlace } from '../grid/Grid';

export interface Refusal {
  /** The validation's own message; null without one. */
  readonly helpText: string | null;
}

/** Undefined when the text was entered; nothing is written otherwise. */
export function enterText(document: Document, place: CellPlace, text: string): Refusal | undefined {
  const area = { ...place, rows: 1, columns: 1 };
  const cells = prepare(document, area, [[closedBrackets(text)]]);
  try {
    assertLengths(cells);
    assertValid(document, area, cells);
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    return { helpText: readRules(document, area)[0]?.[0]?.helpText ?? null };
  }
  for (const cell of cells.flat()) writeAsUser(document, place, cell);
  return undefined;
}
