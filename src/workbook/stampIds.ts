import { newId } from './newId';
import type { Table } from './Table';

/**
 * Gives new rows an id and returns them. A row without an id is new; of two rows with the same id (a copied row) the lower one is new.
 * `idOf` returns the former id of a row if it is known.
 */
export function stampIds(table: Table, idOf: (row: number) => string | undefined = () => undefined): number[] {
  const seen = new Set<string>();
  return table.rows.filter((row) => {
    const id = table.text(row, 'id');
    const isNew = id === '' || seen.has(id);
    if (isNew) {
      table.set(row, 'id', idOf(row) ?? newId());
      table.set(row, 'knownAs', table.name(row));
      // Copied from the other row: whether that one was in the matrix.
      table.set(row, 'listed', '');
    }
    seen.add(table.text(row, 'id'));
    return isNew;
  });
}
