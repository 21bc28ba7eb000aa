// The hint for a selected cell.
import type { Document } from '../../host/document/Document';
import { readRules } from '../../host/document/validations';
import type { Hint } from './CellHint';
import type { CellPlace } from './Grid';

/** Why its formula failed; else the help text of its validation; else null. */
export function hintOf(document: Document, place: CellPlace): Hint | null {
  const value = document.engine.value(place.sheetId, place.row, place.column);
  if (typeof value === 'object' && value.message) return { place, kind: 'error', text: value.message };
  const helpText = readRules(document, { ...place, rows: 1, columns: 1 })[0]?.[0]?.helpText;
  return helpText ? { place, kind: 'help', text: helpText } : null;
}
