// Migrates a workbook from an older version to the current schema, one migration after the other.
import { createColumns } from './createColumns';
import { repairWorkbook } from './repairWorkbook';
import { recordHistory } from './recordHistory';
import { tabs } from './tabs';
import type { Workbook } from './Workbook';
import { backUp } from './backUp';
import type { Change } from './migrations/Migration';
import { migrationsFrom, SCHEMA } from './migrations/schema';
import { storedWorkbook } from './storedWorkbook';

/**
 * Does nothing if the workbook has the current schema. Otherwise writes immediately, and each new schema number last: after an
 * interruption the next run continues from the schema that was reached.
 */
export function migrateWorkbook(workbook: Workbook): void {
  for (const { to, migration } of migrationsFrom(workbook.schema)) {
    const from = to - 1;
    const stored = storedWorkbook(workbook);
    backUp(workbook, stored, from);
    for (const change of migration(stored)) apply(workbook, change);
    workbook.save();
    if (to === SCHEMA) repairWorkbook(workbook);
    workbook.settings.set('schema', to);
    recordHistory(workbook, [{ action: workbook.text.events.migrated, from: String(from), to: String(to) }]);
    workbook.save();
  }
}

const labelOf = ({ text }: Workbook, setting: string): string =>
  (text.settings as Readonly<Record<string, string>>)[setting] ?? '';

/** Changes to a missing tab are skipped: it will be created with the current schema. */
function apply(workbook: Workbook, change: Change): void {
  const { settings } = workbook;
  if (change.kind === 'setting') return settings.set(change.key, change.value, labelOf(workbook, change.key));
  if (change.kind === 'renameSetting') return settings.rename(change.from, change.to);
  const table = workbook.find(change.tab);
  if (!table) return;
  if (change.kind === 'cell') return table.set(change.row, change.column, change.entry);
  if (change.kind === 'renameColumn') return table.renameColumn(change.from, change.to);
  const { columns } = tabs[change.tab];
  const column = columns.find(({ key }) => key === change.column);
  if (!column || table.has(column.key)) return;
  table.save();
  createColumns(workbook, table, [column], columns);
  workbook.reread(change.tab);
}
