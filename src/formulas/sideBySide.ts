import { columnOf } from './columnOf';
import { sameRows } from './sameRows';

/** Several columns as rows for fillColumn. */
export interface SideBySide {
  /** A row of cells of each column; blank where one cell counts for all rows, so that it makes no row look filled. */
  readonly rows: readonly (readonly unknown[])[];
  /** The same row with the cells that count for all. */
  readonly complete: (row: readonly unknown[]) => readonly unknown[];
  /** The cells that count for all rows, in the order of the columns; undefined for a column that has its own in each. */
  readonly forAll: readonly unknown[];
}

/**
 * Ranges of one column each that belong together row by row; where one of them is a single cell, it counts for every row. Each comes
 * with the words for it, "the margins". Throws where they have not the same number of rows.
 */
export function sideBySide(name: string, ranges: readonly (readonly [what: string, range: unknown])[]): SideBySide {
  const columns = ranges.map(([what, range]) => [what, columnOf(name, what, range)] as const);
  const height = Math.max(...columns.map(([, cells]) => cells.length));
  const isForAll = columns.map(([, cells]) => cells.length === 1 && height > 1);
  sameRows(
    name,
    columns.filter((_, index) => !isForAll[index]),
  );
  const forAll = columns.map(([, cells], index) => (isForAll[index] ? cells[0] : undefined));
  return {
    rows: Array.from({ length: height }, (_, row) => columns.map(([, cells], index) => (isForAll[index] ? '' : cells[row]))),
    complete: (row) => row.map((cell, index) => (isForAll[index] ? forAll[index] : cell)),
    forAll,
  };
}
