// The state of a row of the matrix or of Criteria, stored in a hidden cell beside it to detect changes by hand later.
import { CRITERION_PREFIX, SEEN, type TabKey } from './Tab';
import type { Table } from './Table';
import { storedObject } from '../model/stored/storedJson';

export type RowState = Readonly<Record<string, string | number | boolean>>;

/** The columns whose changes go into History. */
export const CRITERION_COLUMNS = [
  'criterion',
  'weight',
  'definition',
  'anchor1',
  'anchor4',
  'anchor7',
  'anchor10',
  'kind',
  'source',
  'low',
  'high',
  'middle',
] as const;

/** The tabs in which changes by hand are detected. */
export const WATCHED_TABS = ['criteria', 'matrix'] as const satisfies readonly TabKey[];

/** The keys of the columns whose changes are detected, of those that the table has: of the matrix the tier and the scores. */
export function watchedColumns({ tab, columns }: Table): string[] {
  if (tab.key === 'criteria') return CRITERION_COLUMNS.filter((column) => columns.has(column));
  return [...columns.keys()].filter((key) => key === 'tier' || key.startsWith(CRITERION_PREFIX)).sort();
}

/** The cells that are not blank, by column. */
export function presentState(table: Table, row: number): RowState {
  const cells = watchedColumns(table).map((column) => [column, table.value(row, column)] as const);
  return Object.fromEntries(cells.filter(([, value]) => value !== ''));
}

/** The row's state when the add-on read it last; null when there is no valid one. */
export const seenState = (table: Table, row: number): RowState | null =>
  storedObject(table.text(row, SEEN.key)) as RowState | null;
