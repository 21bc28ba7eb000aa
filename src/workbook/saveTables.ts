// Writes the changes of all tables, whole or not at all: what is about to change is noted first, and the note is taken away last.
import { assertRemovable, removeForGood } from './removeForGood';
import type { Removal } from './Journal';
import type { Table } from './Table';
import type { Workbook } from './Workbook';

/** The order does not matter, because the next command undoes all of them where this one was stopped. A single write needs no note. */
export function saveTables(workbook: Workbook, tables: readonly Table[], released: readonly Removal[]): void {
  const { journal } = workbook;
  const removals = [...released, ...tables.flatMap(({ removal }) => removal ?? [])];
  const writes = tables.reduce((sum, table) => sum + table.writes, 0);
  if (removals.length === 0 && writes <= 1 && !journal.isOpen) return tables.forEach((table) => table.save());
  assertRemovable(workbook, removals);
  const changed = tables.filter((table) => table.writes > 0);
  if (changed.length > 0) journal.changing(changed.map((table) => table.changedCellsKept()));
  for (const table of changed) table.save();
  // Google may refuse a write only when it carries it out.
  SpreadsheetApp.flush();
  if (removals.length > 0) {
    journal.removing(removals);
    removeForGood(workbook, removals);
  }
  journal.close();
}
