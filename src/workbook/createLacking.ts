import { createColumns } from './createColumns';
import type { Table } from './Table';
import type { Workbook } from './Workbook';

/** Creates the columns of the tab with these keys that the table lacks. @returns whether there was any. */
export function createLacking(workbook: Workbook, table: Table, keys: readonly string[]): boolean {
  const { columns } = table.tab;
  const lacking = columns.filter(({ key }) => keys.includes(key) && !table.has(key));
  createColumns(workbook, table, lacking, columns);
  return lacking.length > 0;
}
