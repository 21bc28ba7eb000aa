import type { Table } from '../../workbook/Table';
import { isRenamed } from './isRenamed';

/**
 * Whether names moved without their ids, as when a user sorted only the visible columns: two rows or more have a name that another
 * renamed row was last known by.
 */
export function isPartlySorted(table: Table): boolean {
  const renamed = table.rows.filter((row) => isRenamed(table, row));
  const known = new Set(renamed.map((row) => table.text(row, 'knownAs')));
  return renamed.filter((row) => known.has(table.name(row))).length >= 2;
}
