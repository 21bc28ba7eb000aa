import { columnOf } from './columnOf';
import { sameRows } from './sameRows';

/** Several columns combined into rows for `fillColumn`. */
export interface SideBySide {
  /** Each row has a cell of every column. A single cell for all rows is blank here, because it must not make a blank row look filled. */
  readonly rows: readonly (readonly unknown[])[];
  /** The same row with the cells that apply to all rows filled in. */
  readonly complete: (row: readonly unknown[]) => readonly unknown[];
  /** The cells that apply to all rows, in column order; `undefined` for a column with a cell per row. */
  readonly forAll: readonly unknown[];
}

/**
 * Combines one-column ranges row by row. A single cell applies to every row. Each range comes with its name for the message: "the
 * margins". Throws if the ranges do not have the same number of rows.
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
