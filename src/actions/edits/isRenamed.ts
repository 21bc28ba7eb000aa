import type { Table } from '../../workbook/Table';

/** Whether a row bears another name than the one it was last known by. */
export const isRenamed = (table: Table, row: number): boolean =>
  table.text(row, 'id') !== '' && table.text(row, 'knownAs') !== '' && table.text(row, 'knownAs') !== table.name(row);
