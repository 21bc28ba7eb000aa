import type { TabKey } from './Tab';
import { tabs } from './tabs';
import type { Table } from './Table';
import type { Workbook } from './Workbook';
import type { StoredTable, StoredWorkbook } from './migrations/Migration';

/** Reads every existing tab of ours, each with one call. */
export function storedWorkbook(workbook: Workbook): StoredWorkbook {
  const tables: Partial<Record<TabKey, StoredTable>> = {};
  for (const key of Object.keys(tabs) as TabKey[]) {
    const table = workbook.find(key);
    if (table) tables[key] = storedTable(table);
  }
  const settings = tables.settings?.rows.map(({ cells }) => [String(cells['key']), String(cells['value'] ?? '')] as const);
  return { language: workbook.language, today: workbook.today, settings: Object.fromEntries(settings ?? []), tables };
}

function storedTable(table: Table): StoredTable {
  const columns = [...table.columns].sort(([, a], [, b]) => a - b).map(([key]) => key);
  const cells = (row: number) => Object.fromEntries(columns.map((column) => [column, table.value(row, column)]));
  return { columns, rows: table.rows.map((row) => ({ row, cells: cells(row) })) };
}
