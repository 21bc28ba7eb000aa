import { keptPrints, printOf } from '../../workbook/prints';
import { OWN_PREFIX } from '../../workbook/Tab';
import type { Table } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';

/**
 * What moves the sorted cells of a partly sorted table back to the rows of their ids. `null` where it is not certain of every column whether
 * it was sorted, or where a formula or a column of the user's own would have to move.
 */
export function rejoinRows(workbook: Workbook, table: Table): (() => void) | null {
  const homes = homesOf(table);
  if (!homes) return null;
  const kept = keptPrints(workbook, table);
  const sorted = [table.tab.name];
  for (const column of table.filledColumns) {
    const isAsKept = (rowOf: (row: number) => number): boolean =>
      printOf(table, column, (row) => table.text(rowOf(row), 'id')) === (kept[column]?.[0] ?? 0);
    if (isAsKept((row) => row)) continue;
    if (column.startsWith(OWN_PREFIX) || !isAsKept((row) => homes.get(row) ?? 0)) return null;
    sorted.push(column);
  }
  // Only other cells tell which row a new name is from.
  const isKnown = (row: number): boolean => table.text(homes.get(row) ?? 0, 'knownAs') === table.name(row);
  if (sorted.length === 1 && !table.rows.every(isKnown)) return null;
  const formulaIn = table.formulasOf(sorted);
  if (sorted.some((column) => table.filledRows.some((row) => formulaIn(row, column) !== ''))) return null;
  const rows = new Set([...homes].flat());
  return () => {
    for (const column of sorted) {
      const values = new Map([...homes].map(([row, home]) => [home, table.value(row, column)]));
      for (const row of rows) table.set(row, column, values.get(row) ?? '');
    }
  };
}

/**
 * For each row with a name the row that has the id of that name. A single unknown name belongs to the single id that is left: that account
 * was renamed besides. A new name without an id stays where it is. `null` where anything else is open.
 */
function homesOf(table: Table): Map<number, number> | null {
  const { rows } = table;
  const identified = table.filledRows.filter((row) => table.text(row, 'id') !== '');
  const known = new Map(identified.map((row) => [table.text(row, 'knownAs'), row]));
  const unknown = rows.filter((row) => !known.has(table.name(row)));
  const names = new Set(rows.map((row) => table.name(row)));
  const left = [...known].filter(([name]) => !names.has(name));
  const homes = new Map(rows.map((row) => [row, known.get(table.name(row)) ?? left[0]?.[1] ?? row]));
  const isUnique = known.size === identified.length && new Set(homes.values()).size === rows.length;
  return isUnique && left.length <= unknown.length ? homes : null;
}
