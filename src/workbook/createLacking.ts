import { createColumn } from './createColumn';
import type { Table } from './Table';
import type { Workbook } from './Workbook';

/** Creates the columns of the tab with these keys that the table lacks. @returns whether there was any. */
export function createLacking(workbook: Workbook, table: Table, keys: readonly string[]): boolean {
  const { columns } = table.tab;
  const lacking = columns.filter(({ key }) => keys.includes(key) && !table.has(key));
  for (const column of lacking) createColumn(workbook, table, column, columns);
  return lacking.length > 0;
}
