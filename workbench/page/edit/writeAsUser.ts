// Writes one cell as its user does: unlike a script's write, it can be undone.
import type { Written } from '../../host/document/cells';
import type { Document } from '../../host/document/Document';
import type { CellPlace } from '../grid/Grid';

export function writeAsUser(document: Document, { sheetId, row, column }: CellPlace, { data }: Written): void {
  document.execute('sheet.command.set-range-values', { subUnitId: sheetId, value: { [row]: { [column]: data } } });
}
