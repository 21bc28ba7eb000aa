// Brings a workbook that an older version made to this version's schema, one migration after the other.
import { createColumn } from './createColumn';
import { repairWorkbook } from './repairWorkbook';
import { recordHistory } from './recordHistory';
import { tabs } from './tabs';
import type { Workbook } from './Workbook';
import { backUp } from './backUp';
import type { Change } from './migrations/Migration';
import { migrationsFrom, SCHEMA } from './migrations/schema';
import { storedWorkbook } from './storedWorkbook';

/**
 * Does nothing where the workbook is of this version. Else it writes at once, and each new schema last: a run that is interrupted leaves
 * the schema it reached, and the next one carries on.
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
    workbook.settings.save();
    recordHistory(workbook, [{ action: workbook.text.historyActions.migrated, from: String(from), to: String(to) }]);
    workbook.save();
  }
}

/** A tab that the workbook does not have yet needs no change: it is set up as it has to be. */
function apply(workbook: Workbook, change: Change): void {
  const { settings } = workbook;
  if (change.kind === 'setting') return settings.set(change.key, change.value);
  if (change.kind === 'renameSetting') return settings.rename(change.from, change.to);
  const table = workbook.find(change.tab);
  if (!table) return;
  if (change.kind === 'cell') return table.set(change.row, change.column, change.entry);
  if (change.kind === 'renameColumn') return table.renameColumn(change.from, change.to);
  const { columns } = tabs[change.tab];
  const column = columns.find(({ key }) => key === change.column);
  if (!column || table.has(column.key)) return;
  table.save();
  createColumn(workbook, table, column, columns);
  workbook.reread(change.tab);
}
