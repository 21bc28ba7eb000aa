import type { Table } from './Table';
import { TIER_SETTINGS } from './tabs/matrix';

/**
 * The row of weights and tier settings: right above the matrix's headers, unless users inserted rows. Found by its figures: the row
 * with the most of the four settings; of equal rows the upper one.
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
