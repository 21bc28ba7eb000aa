// How well each criterion predicted what accounts brought.
import { predicts } from '../model/scoring/predicts';
import { givenRowsOf, isBlank, isNumber, nameOf, widthOf } from './cells';
import { listOf } from './listOf';
import { numbersOf } from './numbersOf';
import { sameRows } from './sameRows';

/**
 * How well each criterion predicted what accounts brought: Spearman's rank correlation of its scores with the returns realised later, from -1 to 1. 1 is the order of the scores; 0 predicted nothing. Blank below 8 accounts with both. A score that is not a number shows its text: "n/a"!
 *
 * @param {number[][]} scores The scores given earlier: a row for each account, a column for each criterion, e.g. C5:G40.
 * @param {number[][]} returns What each account has brought since, e.g. the growth of its margin, in the same rows, e.g. K5:K40. Both ranges can include their header row.
 * @return A column with a row for each criterion, in the same order.
 * @example
 * =KAM_PREDICTS({1,9;2,1;3,8;4,2;5,7;6,3;7,6;8,4};{10;20;30;40;50;60;70;80})
 * 1
 * -0.1905
 * @customfunction
 */
export function KAM_PREDICTS(scores: unknown, returns: unknown): unknown {
  const allRows = givenRowsOf('KAM_PREDICTS', 'the scores', scores);
  const allReturns = listOf('KAM_PREDICTS', 'the returns', returns);
  sameRows('KAM_PREDICTS', [
    ['the scores', allRows],
    ['the returns', allReturns],
  ]);
  const first = isHeader([...(allRows[0] ?? []), allReturns[0]]) ? 1 : 0;
  const rows = allRows.slice(first);
  const realised = numbersOf('KAM_PREDICTS', 'the returns', allReturns.slice(first), {
    advice: 'Make it a number, or leave it blank.',
  });
  const results = Array.from({ length: widthOf(allRows) }, (_, column) =>
    correlationOf(
      rows.map((row) => row[column]),
      realised,
    ),
  );
  return results.length === 1 ? results[0] : results.map((result) => [result]);
}

/** Users include the header row so that the ranges still cover a row inserted below it. */
const isHeader = (cells: readonly unknown[]): boolean => !cells.some(isNumber);

function correlationOf(scores: readonly unknown[], returns: readonly (number | null)[]): number | string {
  const odd = scores.find((score) => !isBlank(score) && !isNumber(score));
  if (odd !== undefined) return `${nameOf(odd)}!`;
  const known = scores.map((score) => (isNumber(score) ? score : null));
  return predicts(known, returns) ?? '';
}
