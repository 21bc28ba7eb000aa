import { isBlank } from './cells';
import { columnOf } from './columnOf';
import { sameRows } from './sameRows';

type Column = readonly [what: string, cells: readonly unknown[]];

/**
 * The cells of an optional column, from the top; an empty list if it is left out. Throws if it does not cover the same rows as the scores,
 * which come with their name in the message. `what` names the column there: "the groups".
 */
export function optionalColumnOf(name: string, what: string, range: unknown, scores: Column): unknown[] {
  if (isBlank(range)) return [];
  const cells = columnOf(name, what, range);
  sameRows(name, [scores, [what, cells]]);
  return cells;
}

/** The groups of accounts. Throws like `optionalColumnOf`. */
export const groupCellsOf = (name: string, groups: unknown, scores: Column): unknown[] =>
  optionalColumnOf(name, 'the groups', groups, scores);

/** The text by which accounts of one group know each other; '' without a group. */
export const groupOf = (cell: unknown): string => (isBlank(cell) ? '' : String(cell).trim().toLowerCase());
