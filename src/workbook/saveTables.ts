// Writes the changes of all tables, whole or not at all: what is about to change is noted first, and the note is taken away last.
import { sum } from '../model/numbers/sum';
import { assertEditable, assertRemovable, removeForGood } from './removeForGood';
import type { PageNote, Removal } from './Journal';
import type { Sheet, Table } from './Table';
import type { Workbook } from './Workbook';

/** A page that is written when everything else is saved. */
export interface LastPage {
  readonly note: PageNote;
  readonly sheet: Sheet;
  readonly write: () => void;
}

/** The order does not matter, because the next command undoes all of them where this one was stopped. A single write needs no note. */
export function saveTables(
  workbook: Workbook,
  tables: readonly Table[],
  released: readonly Removal[],
  pages: readonly LastPage[],
): void {
  const { journal } = workbook;
  const removals = [...released, ...tables.flatMap(({ removal }) => removal ?? [])];
  const writes = sum(tables.map((table) => table.writes));
  const isLast = removals.length === 0 && pages.length === 0;
  if (isLast && writes <= 1 && !journal.isOpen) return tables.forEach((table) => table.save());
  assertRemovable(workbook, removals);
  for (const { sheet } of pages) assertEditable(sheet);
  const changed = tables.filter((table) => table.writes > 0);
  if (changed.length > 0) journal.changing(changed.map((table) => table.keptCells()));
  for (const table of changed) table.save();
  // Google may refuse a write only when it carries it out.
  SpreadsheetApp.flush();
  if (!isLast) {
    journal.finishing(
      removals,
      pages.map(({ note }) => note),
    );
    removeForGood(workbook, removals);
    for (const { write } of pages) write();
    if (pages.length > 0) SpreadsheetApp.flush();
  }
  journal.close();
}
