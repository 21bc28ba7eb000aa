import { newId } from './newId';
import type { Table } from './Table';

/**
 * A row without an id is new; of two rows with one id (a copied row) the lower one is new. Returns the new rows. `idOf` may know the id
 * that a row had.
 */
export function stampIds(table: Table, idOf: (row: number) => string | undefined = () => undefined): number[] {
  const seen = new Set<string>();
  return table.rows.filter((row) => {
    const id = table.text(row, 'id');
    const isNew = id === '' || seen.has(id);
    if (isNew) {
      table.set(row, 'id', idOf(row) ?? newId());
      table.set(row, 'knownAs', table.name(row));
      // A copied row brings along that the other one stood in the matrix.
      table.set(row, 'listed', '');
    }
    seen.add(table.text(row, 'id'));
    return isNew;
  });
}
