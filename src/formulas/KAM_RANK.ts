// The rank of each account.
import { rankAmong } from '../model/scoring/competitionRank';
import { cellOf, isNumber, numbersIn } from './cells';
import { columnRowsOf } from './columnOf';
import { fillColumn } from './fillColumn';
import { textNumberOf } from './textNumberOf';

/**
 * The rank of each account by its score, highest first. Accounts with the same score share a rank: 1, 1, 3. Cells without a number have no rank. A number stored as text shows itself: "12,000"!
 *
 * @param {number[][]} scores The score of each account, e.g. H5:H20.
 * @param {string} [header] Optional. A title, e.g. "Rank"; then include the header row, e.g. H4:H20.
 * @return A column with the rank of each account.
 * @example
 * =KAM_RANK({7.6;5.2;7.6;"2/3";9})
 * 2
 * 4
 * 2
 *
 * 1
 * @customfunction
 */
export function KAM_RANK(scores: unknown, header?: unknown): unknown {
  const rows = columnRowsOf('KAM_RANK', 'the scores', scores);
  return fillColumn(rows, cellOf(header), (accounts) => {
    const rankOf = rankAmong(numbersIn(accounts));
    return (account) => (isNumber(account[0]) ? rankOf(account[0]) : textNumberOf(account[0]));
  });
}
