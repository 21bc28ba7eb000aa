// Gives criteria without an id the id of the matrix column with their name, else a new one. Users type criteria or delete hidden ids.
import { foldName } from '../model/names/foldName';
import { stampIds } from './stampIds';
import { CRITERION_PREFIX } from './Tab';
import type { Table } from './Table';

export function identifyCriteria(criteria: Table, matrix: Table): void {
  const present = new Set(criteria.rows.map((row) => criteria.text(row, 'id')));
  const orphans = new Map<string, string>();
  for (const key of matrix.columns.keys()) {
    const id = key.slice(CRITERION_PREFIX.length);
    if (!key.startsWith(CRITERION_PREFIX) || present.has(id)) continue;
    orphans.set(foldName(matrix.text(matrix.headerRow, key)), id);
  }
  stampIds(criteria, (row) => orphans.get(foldName(criteria.name(row))));
}
