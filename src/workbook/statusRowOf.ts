import { settingsRowOf } from './settingsRowOf';
import { isStatusFormula } from './statusFormula';
import type { Table } from './Table';

/**
 * The row of the status sentence between keys and tier settings: the row with its formula, else the nearest blank row above the
 * settings; null when user rows fill that space.
 */
export function statusRowOf(matrix: Table, formulaIn: (row: number) => string): number | null {
  const rows: number[] = [];
  for (let row = settingsRowOf(matrix) - 1; row > (matrix.keyRow ?? 0); row--) rows.push(row);
  return rows.find((row) => isStatusFormula(formulaIn(row))) ?? rows.find((row) => matrix.name(row) === '') ?? null;
}
