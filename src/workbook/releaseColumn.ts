// Lets a criterion's column of the matrix go: its scores stay, in a column of the user's own that no formula counts; without any it goes.
import { settingsRowOf } from './settingsRowOf';
import { CRITERION_PREFIX } from './Tab';
import { FED_PREFIX } from './tabs/matrix';
import type { Table } from './Table';

/** @param id the criterion's. Takes off the key, the weight over the header and the score's rule; the header keeps the criterion's name as plain text. */
export function releaseColumn(matrix: Table, id: string, name: string): void {
  const key = CRITERION_PREFIX + id;
  const at = matrix.columns.get(key);
  if (at === undefined) return;
  // Nobody scored on it: there is nothing to keep.
  if (matrix.rows.every((row) => matrix.value(row, key) === '')) {
    matrix.removeColumn(FED_PREFIX + id);
    matrix.removeColumn(key);
    return;
  }
  const { sheet, headerRow } = matrix;
  sheet.getRange(matrix.keyRow ?? 1, at).clearContent();
  // A header or a weight that the user wrote over is his already.
  const weight = sheet.getRange(settingsRowOf(matrix), at);
  if (weight.getFormula() !== '') weight.clearContent();
  const header = sheet.getRange(headerRow, at);
  if (header.getFormula() !== '') header.setValue(name);
  sheet.getRange(headerRow + 1, at, sheet.getMaxRows() - headerRow, 1).clearDataValidations();
  matrix.columns.delete(key);
  matrix.removeColumn(FED_PREFIX + id);
}
