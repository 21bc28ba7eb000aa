import type { Table } from '../../workbook/Table';

/** Whether a row has another name than its last known one. */
export const isRenamed = (table: Table, row: number): boolean =>
  table.text(row, 'id') !== '' && table.text(row, 'knownAs') !== '' && table.text(row, 'knownAs') !== table.name(row);
