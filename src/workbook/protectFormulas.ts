// Warns users before they overwrite a formula of ours. They can continue, and the add-on itself is not warned.
import { CRITERION_PREFIX, type Column } from './Tab';
import { runsOf } from './runsOf';
import type { Sheet } from './Table';
import type { WorkbookText } from './words';

/**
 * Protects with a warning the header cells of computed columns, and a criterion's header and the weight above it.
 * @param columns neighbouring columns from `firstColumn` on (1 is A). Each run of like columns is one call to Google.
 */
export function protectFormulas(
  sheet: Sheet,
  headerRow: number,
  firstColumn: number,
  columns: readonly Column[],
  text: WorkbookText,
): void {
  const places = columns.map((column, at) => ({ rows: formulaRows(column), at: firstColumn + at }));
  for (const run of runsOf(places, (before, { rows }) => rows === before.rows)) {
    const [first] = run;
    if (!first || first.rows === 0) continue;
    const cells = sheet.getRange(headerRow - first.rows + 1, first.at, first.rows, run.length);
    cells.protect().setDescription(text.computedHelp.protection).setWarningOnly(true);
  }
}

/** The number of formula cells in a column, from the header up. */
const formulaRows = ({ key, role }: Column): number => (key.startsWith(CRITERION_PREFIX) ? 2 : role === 'computed' ? 1 : 0);
