// Warns users before they overwrite what a tab is recognized and computed by. They can continue, and the add-on itself is not warned.
import { CRITERION_PREFIX, type Column, type Tab } from './Tab';
import type { Sheet } from './Table';
import type { WorkbookText } from './words';

/**
 * Protects the rows from the keys to the headers of a new tab with a warning. A protection costs three calls, so that neighbouring cells
 * share one. In the matrix, the row of tier settings is for everybody; only the weights in it are formulas.
 */
export function protectHead(sheet: Sheet, tab: Tab, headerRow: number, columns: readonly Column[], text: WorkbookText): void {
  if (tab.key !== 'matrix') return protect(sheet, 1, headerRow, 1, columns.length, text.computedHelp.structure);
  protect(sheet, 1, headerRow - 2, 1, columns.length, text.computedHelp.structure);
  protect(sheet, headerRow, 1, 1, columns.length, text.computedHelp.structure);
  const criteria = columns.flatMap(({ key }, at) => (key.startsWith(CRITERION_PREFIX) ? [at + 1] : []));
  if (criteria.length > 0) protectWeights(sheet, headerRow, criteria[0] as number, criteria.length, text);
}

/** Protects the weights over neighbouring criteria, and the headers under them. */
export const protectWeights = (sheet: Sheet, headerRow: number, column: number, columns: number, text: WorkbookText): void =>
  protect(sheet, headerRow - 1, 2, column, columns, text.computedHelp.protection);

function protect(sheet: Sheet, row: number, rows: number, column: number, columns: number, description: string): void {
  sheet.getRange(row, column, rows, columns).protect().setDescription(description).setWarningOnly(true);
}
