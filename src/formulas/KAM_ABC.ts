// The ABC class of each account.
import { abcClassAmong } from '../model/accounts/abcClasses';
import { cellOf, isBlank, isNumber, numbersIn } from './cells';
import { columnRowsOf } from './columnOf';
import { fillColumn } from './fillColumn';
import { groupCellsOf, groupOf } from './groupCellsOf';
import { textNumberOf } from './textNumberOf';

/**
 * The ABC class of each account: the largest accounts that together bring 80% of the total are A, the next 15% are B, the rest are C. Equal values share the better class, negative values are C, and cells without a number have no class. A number stored as text shows itself: "12,000"!
 *
 * @param {number[][]} values The figure of each account, usually its revenue, e.g. H3:H200.
 * @param {string} [header] Optional. A title, e.g. "ABC class"; then include the header row, e.g. H2:H200.
 * @param {string[][]} [groups] Optional. The group of each account, in the same rows as the values: the class is that of the sum of the group. Blank is a group of its own.
 * @return A column with the class of each account.
 * @example
 * =KAM_ABC({50;25;15;6;4})
 * A
 * A
 * A
 * B
 * C
 * @example
 * =KAM_ABC({50;30;15;5};;{"";"Acme";"";"acme"})
 * A
 * A
 * B
 * A
 * @customfunction
 */
export function KAM_ABC(values: unknown, header?: unknown, groups?: unknown): unknown {
  const valueRows = columnRowsOf('KAM_ABC', 'the values', values);
  const groupCells = groupCellsOf('KAM_ABC', groups, ['the values', valueRows]);
  const isGrouped = groupCells.length > 0;
  const rows = isGrouped ? valueRows.map(([value], index) => [value, isBlank(value) ? '' : groupCells[index]]) : valueRows;
  return fillColumn(rows, cellOf(header), (accounts) => {
    const sums = isGrouped ? sumsOf(accounts) : null;
    const classOf = abcClassAmong(sums === null ? numbersIn(accounts) : Float64Array.from(sums.values()));
    return (account, index) => {
      const [value] = account;
      return isNumber(value) ? classOf(sums?.get(ownGroupOf(account, index)) ?? value) : textNumberOf(value);
    };
  });
}

/** The group of a row; without one, the row is a group of its own. */
const ownGroupOf = ([, group]: readonly unknown[], index: number): unknown => groupOf(group) || index;

/** The sum of each group. */
function sumsOf(rows: readonly (readonly unknown[])[]): Map<unknown, number> {
  const sums = new Map<unknown, number>();
  rows.forEach((row, index) => {
    const group = ownGroupOf(row, index);
    if (isNumber(row[0])) sums.set(group, (sums.get(group) ?? 0) + row[0]);
  });
  return sums;
}
