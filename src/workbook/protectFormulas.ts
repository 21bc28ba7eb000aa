// Asks before somebody writes over a formula of ours; the add-on itself, and whoever insists, may.
import { CRITERION_PREFIX, type Column } from './Tab';
import { runsOf } from './runsOf';
import type { Sheet } from './Table';
import type { WorkbookText } from './words';

/**
 * Protects, with a warning only, the header cells of computed columns, and a criterion's header with its weight above.
 * @param columns neighbours from `firstColumn` on (1 is A), a call to Google for each run of alike ones.
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

/** How many cells hold formulas in a column, from the header up. */
const formulaRows = ({ key, role }: Column): number => (key.startsWith(CRITERION_PREFIX) ? 2 : role === 'computed' ? 1 : 0);
