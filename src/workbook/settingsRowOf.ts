import type { Table } from './Table';
import { TIER_SETTINGS } from './tabs/matrix';

/**
 * The row of weights and tier settings: right above the matrix's headers, unless people inserted rows between or above. Found by its
 * figures: the row that has the most of the four settings, the upper one of two that have as many.
 */
export function settingsRowOf(table: Table): number {
  let best = table.headerRow - 1;
  let most = 0;
  for (let row = (table.keyRow ?? 0) + 1; row < table.headerRow; row++) {
    const count = Object.values(TIER_SETTINGS).filter((column) => table.number(row, column) !== null).length;
    if (count > most) [best, most] = [row, count];
  }
  return best;
}
