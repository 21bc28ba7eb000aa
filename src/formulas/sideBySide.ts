import { isBlank, nameOf } from './cells';
import { columnOf } from './columnOf';
import { sameRows } from './sameRows';

type Row = readonly unknown[];

/** A one-column range: its name in messages ("the margins"), that of one cell ("the margin"), the cells it accepts, and the advice for any other. */
export type Part = readonly [what: string, range: unknown, one: string, isRight: (cell: unknown) => boolean, advice: string];

/** Several columns combined into rows for `fillColumn`. */
export interface SideBySide {
  /** Each row has a cell of every column. A single cell for all rows is blank here, because it must not make a blank row look filled. */
  readonly rows: readonly Row[];
  /**
   * Gives the result of a row: what `compute` makes of its cells, with those that apply to all rows. A cell that is neither blank nor accepted
   * shows itself instead: `"soon"!`.
   */
  readonly each: (compute: (cells: Row) => unknown) => (row: Row) => unknown;
}

/**
 * Combines one-column ranges row by row. A single cell applies to every row. Throws if the ranges do not have the same number of rows, and if
 * a cell for all rows is not accepted.
 */
export function sideBySide(name: string, parts: readonly Part[]): SideBySide {
  const columns = parts.map(([what, range]) => [what, columnOf(name, what, range)] as const);
  const height = Math.max(...columns.map(([, cells]) => cells.length));
  const isForAll = columns.map(([, cells]) => cells.length === 1 && height > 1);
  sameRows(
    name,
    columns.filter((_, index) => !isForAll[index]),
  );
  const isOdd = (cell: unknown, index: number): boolean => !isBlank(cell) && !parts[index]![3](cell);
  parts.forEach(([, , one, , advice], index) => {
    const cell = columns[index]![1][0];
    if (isForAll[index] && isOdd(cell, index)) throw new Error(`${name}: ${one} is ${nameOf(cell)}. ${advice}`);
  });
  return {
    rows: Array.from({ length: height }, (_, row) => columns.map(([, cells], index) => (isForAll[index] ? '' : cells[row]))),
    each: (compute) => (row) => {
      const cells = row.map((cell, index) => (isForAll[index] ? columns[index]![1][0] : cell));
      const odd = cells.find(isOdd);
      return odd === undefined ? compute(cells) : `${nameOf(odd)}!`;
    },
  };
}
