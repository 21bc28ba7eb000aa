import { foldName } from '../names/foldName';
import { isBlankCell } from './cleanCell';
import type { FileLine } from './detectTable';
import { textAt } from './tableCells';

/** Most customers have more rows than that with their names. */
const MOST = 0.75;

/**
 * Some reports name a customer only in the first of its rows: pivot tables, and sheets with merged cells. Writes the name and the id into the
 * rows below it. All other tables stay as they are, because a row without a name usually has no customer. In such a report each customer is named
 * once, most of them have rows below, and one column (a year, a category, a person) is filled in all rows and differs within each customer. Or
 * a total closes each customer, or each is a heading: a row with nothing but its name and id, which is left out then.
 *
 * @param keyAt the columns that can tell the rows of a customer apart. Amounts cannot, since sums have them too.
 * @param totals the numbers of the rows with totals, from top to bottom, which are not among `rows`.
 * @returns the rows, and the numbers of those that were given a name.
 */
export function fillNames(
  rows: FileLine[],
  {
    accountAt,
    idAt,
    keyAt,
    totals = [],
  }: { accountAt: number; idAt: number; keyAt: readonly number[]; totals?: readonly number[] },
): { rows: FileLine[]; filled: number[] } {
  const unchanged = { rows, filled: [] };
  const isNamed = ({ cells }: FileLine): boolean => !isBlankCell(textAt(cells, accountAt));
  const [first] = rows;
  if (accountAt < 0 || first === undefined || !isNamed(first) || rows.every(isNamed)) return unchanged;
  const groups: FileLine[][] = [];
  for (const row of rows) {
    if (isNamed(row)) groups.push([]);
    groups[groups.length - 1]?.push(row);
  }
  const names = new Set(groups.map(([named]) => foldName(textAt(named?.cells ?? [], accountAt))));
  const isKey = (at: number): boolean =>
    groups.every((group) => {
      const keys = group.map(({ cells }) => foldName(textAt(cells, at)));
      return !keys.includes('') && new Set(keys).size === keys.length;
    });
  const haveMore = groups.filter(({ length }) => length > 1).length >= groups.length * MOST;
  const copied = [accountAt, idAt].filter((at) => at >= 0);
  const isHeading = ({ cells }: FileLine): boolean => cells.every((cell, at) => copied.includes(at) || isBlankCell(cell));
  const areHeadings = groups.every(([named, ...below]) => named && isHeading(named) && below.length > 0);
  const isReport = areHeadings || areClosed(groups, totals) || (haveMore && keyAt.some(isKey));
  if (groups.length < 2 || names.size < groups.length || !isReport) return unchanged;
  const filledRows = groups.flatMap((group) =>
    group.slice(areHeadings ? 1 : 0).map((row) => {
      const above = group[0]?.cells ?? [];
      const cells = row.cells.map((cell, at) => (copied.includes(at) && isBlankCell(cell) ? (above[at] ?? '') : cell));
      return isNamed(row) ? row : { ...row, cells };
    }),
  );
  return { rows: filledRows, filled: rows.filter((row) => !isNamed(row)).map(({ line }) => line) };
}

/** Whether a total follows each group but the last one. */
function areClosed(groups: readonly (readonly FileLine[])[], totals: readonly number[]): boolean {
  let total = 0;
  return groups.every((group, at) => {
    const [last, next] = [group[group.length - 1]?.line ?? 0, groups[at + 1]?.[0]?.line ?? Infinity];
    while ((totals[total] ?? Infinity) <= last) total++;
    return (totals[total] ?? Infinity) <= next;
  });
}
