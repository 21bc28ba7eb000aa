// The ABC class of each account.
import { abcClassAmong } from '../model/accounts/abcClasses';
import { cellOf, isNumber, numbersIn } from './cells';
import { columnRowsOf } from './columnOf';
import { fillColumn } from './fillColumn';
import { textNumberOf } from './textNumberOf';

/**
 * The ABC class of each account: the largest accounts that together bring 80% of the total are A, the next 15% are B, the rest are C. Equal values share the better class, negative values are C, and cells without a number have no class. A number stored as text shows itself: "12,000"!
 *
 * @param {number[][]} values The figure of each account, usually its revenue, e.g. H3:H200.
 * @param {string} [header] Optional. A title for the result, e.g. "ABC class"; the values then include their header row, e.g. H2:H200.
 * @return A column with the class of each account.
 * @example
 * =KAM_ABC({50;25;15;6;4})
 * A
 * A
 * A
 * B
 * C
 * @customfunction
 */
export function KAM_ABC(values: unknown, header?: unknown): unknown {
  const rows = columnRowsOf('KAM_ABC', 'the values', values);
  return fillColumn(rows, cellOf(header), (accounts) => {
    const classOf = abcClassAmong(numbersIn(accounts));
    return (account) => (isNumber(account[0]) ? classOf(account[0]) : textNumberOf(account[0]));
  });
}
