import { settingsRowOf } from './settingsRowOf';
import type { Table } from './Table';

/** The row of the status sentence: the nearest one above the tier settings that says something, else the one right above them. */
export function statusRowOf(matrix: Table): number {
  const settings = settingsRowOf(matrix);
  for (let row = settings - 1; row > (matrix.keyRow ?? 0); row--) if (matrix.name(row) !== '') return row;
  return settings - 1;
}
