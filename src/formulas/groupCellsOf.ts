import { isBlank } from './cells';
import { columnOf } from './columnOf';
import { sameRows } from './sameRows';

/**
 * The groups of accounts, as folded texts from row `first` on, '' without one; an empty list if the argument is left out. Throws if they do
 * not cover the same rows as the scores, which come with their name in the message.
 */
export function groupCellsOf(
  name: string,
  groups: unknown,
  scores: readonly [string, readonly unknown[]],
  first: number,
): string[] {
  if (isBlank(groups)) return [];
  const cells = columnOf(name, 'the groups', groups);
  sameRows(name, [scores, ['the groups', cells]]);
  return cells.slice(first).map(groupOf);
}

/** The text by which accounts of one group know each other; '' without a group. */
export const groupOf = (cell: unknown): string => (isBlank(cell) ? '' : String(cell).trim().toLowerCase());
