// The heading of what could not be read: how many things, and how many rows of the file they are.
import type { Problem } from '../../src/actions/Answer';
import { importData as words } from '../../src/text/en/importData';
import { formatPercent } from '../format';

/** Below this, a share has a decimal place. */
const SMALL = 0.1;

export const shareOf = (rows: number, all: number): string => formatPercent(rows / all, rows / all < SMALL ? 1 : 0);

/**
 * @param kinds the number of groups of problems.
 * @param all the rows of the file; 0 if unknown. No share is said if rows that were left out are not among them.
 */
export function headingOf(problems: readonly Problem[], kinds: number, all: number): string {
  const rows = new Set(problems.flatMap(({ values }) => values?.['row'] ?? [])).size;
  return rows > kinds && all >= rows
    ? words.problemsInRows(kinds, { rows, all, share: shareOf(rows, all) })
    : words.problemCount(kinds);
}
