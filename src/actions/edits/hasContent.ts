import { CRITERION_PREFIX } from '../../workbook/Tab';
import type { Table } from '../../workbook/Table';

/**
 * Whether a user scored this row of the matrix, gave it a tier, wrote why or put something of their own beside it: then it is not removed
 * unasked.
 */
export function hasContent(matrix: Table, row: number): boolean {
  const columns = [...matrix.columns.keys()].filter((key) => key.startsWith(CRITERION_PREFIX));
  return matrix.hasOthers(row) || [...columns, 'tier', 'note'].some((key) => matrix.value(row, key) !== '');
}
