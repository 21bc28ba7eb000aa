// Turns a criterion's column of the matrix into a user column that no formula counts. A column without scores is removed.
import { settingsRowOf } from './settingsRowOf';
import { CRITERION_PREFIX } from './Tab';
import { FED_PREFIX } from './tabs/matrix';
import type { Table } from './Table';

/** Removes the key, the weight over the header and the validation; the header becomes `name` as text. @param id the criterion's id. */
export function releaseColumn(matrix: Table, id: string, name: string): void {
  const key = CRITERION_PREFIX + id;
  const at = matrix.columns.get(key);
  if (at === undefined) return;
  // No scores: nothing to preserve.
  if (matrix.rows.every((row) => matrix.value(row, key) === '')) {
    matrix.removeColumn(FED_PREFIX + id);
    matrix.removeColumn(key);
    return;
  }
  const { sheet, headerRow } = matrix;
  sheet.getRange(matrix.keyRow ?? 1, at).clearContent();
  // A header or a weight that the user overwrote stays.
  const weight = sheet.getRange(settingsRowOf(matrix), at);
  if (weight.getFormula() !== '') weight.clearContent();
  const header = sheet.getRange(headerRow, at);
  if (header.getFormula() !== '') header.setValue(name);
  sheet.getRange(headerRow + 1, at, sheet.getMaxRows() - headerRow, 1).clearDataValidations();
  matrix.columns.delete(key);
  matrix.removeColumn(FED_PREFIX + id);
}
