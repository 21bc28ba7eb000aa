import { newId } from '../../workbook/newId';
import type { Table } from '../../workbook/Table';

/**
 * Gives every name of a partly sorted table its own id back. A single unknown name belongs to the single id that is left: that
 * row was renamed besides.
 */
export function restoreIds(table: Table): void {
  const ids = new Map(table.rows.map((row) => [table.text(row, 'knownAs'), table.text(row, 'id')]));
  const names = new Set(table.rows.map((row) => table.name(row)));
  const unknown = table.rows.filter((row) => !ids.has(table.name(row)));
  const left = [...ids.keys()].filter((known) => known !== '' && !names.has(known));
  const [was] = unknown.length === 1 && left.length === 1 ? left : [];
  for (const row of table.rows) {
    const knownAs = ids.has(table.name(row)) ? table.name(row) : was;
    table.set(row, 'id', ids.get(knownAs ?? '') ?? newId());
    table.set(row, 'knownAs', knownAs ?? table.name(row));
  }
}
