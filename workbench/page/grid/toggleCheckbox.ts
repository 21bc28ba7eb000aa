// Ticks or clears checkboxes, as the space key does.
import { prepare, readValues } from '../../host/document/cells';
import type { Document } from '../../host/document/Document';
import { writeAsUser } from '../edit/writeAsUser';
import { readRules } from '../../host/document/validations';
import type { SelectedArea } from './Grid';

/** All selected checkboxes become what the first of them is not; false where the selection does not begin with a checkbox. */
export function toggleCheckbox(document: Document, area: SelectedArea): boolean {
  const rules = readRules(document, area);
  const first = rules[0]?.[0];
  if (first?.criteria !== 'CHECKBOX') return false;
  const [ticked = true, cleared = false] = first.values;
  const values = readValues(document, area);
  const wanted = values[0]?.[0] === ticked ? cleared : ticked;
  rules.forEach((line, down) =>
    line.forEach((rule, right) => {
      if (rule?.criteria !== 'CHECKBOX') return;
      const cell = { sheetId: area.sheetId, row: area.row + down, column: area.column + right, rows: 1, columns: 1 };
      for (const written of prepare(document, cell, [[wanted]]).flat()) writeAsUser(document, cell, written);
    }),
  );
  return true;
}
