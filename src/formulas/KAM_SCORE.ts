// The weighted score of each account.
import { completeScore, sumOf, weightedScore } from '../model/scoring/weightedScore';
import { cellOf, isBlankRow } from './cells';
import { fillCells } from './fillCells';
import { scoreRowsOf } from './scoreRowsOf';
import { weightsOf } from './weightsOf';

/**
 * The weighted score of each account, on a scale from 1 to 10. If scores are missing, shows how many the account has: 3/5. If a score is not a number from 1 to 10, shows 1–10!
 *
 * @param {number[][]} scores The scores from 1 to 10: a row for each account, a column for each criterion, e.g. C5:G20.
 * @param {number[][]} weights The weight of each criterion, in the same order, e.g. C3:G3. Only their proportions matter; a criterion with a blank or 0 needs no scores.
 * @param {string} [header] Optional. A title, e.g. "Score"; then include the header row, e.g. C4:G20.
 * @return A column with the score of each account.
 * @example
 * =KAM_SCORE({8,6,9;5,7,3};{50,30,20})
 * 7.6
 * 5.2
 * @example
 * =KAM_SCORE({"Growth","Fit","Solvency";8,6,9;5,"",3;8,11,9};{50,30,20};"Score")
 * Score
 * 7.6
 * 2/3
 * 1–10!
 * @customfunction
 */
export function KAM_SCORE(scores: unknown, weights: unknown, header?: unknown): unknown {
  const weightList = weightsOf('KAM_SCORE', weights);
  const rows = scoreRowsOf('KAM_SCORE', scores, weightList);
  const total = sumOf(weightList);
  return fillCells(rows, cellOf(header), (accounts, column, first) => {
    for (let i = 0; i < accounts.length; i += 1) {
      const score = completeScore(accounts[i]!, weightList, total);
      column[first + i] = Number.isNaN(score) ? [missingIn(accounts[i]!, weightList)] : [score];
    }
  });
}

function missingIn(account: readonly unknown[], weights: readonly number[]): number | string {
  if (isBlankRow(account)) return '';
  const scoring = weightedScore(account, weights);
  if (scoring.kind === 'score') return scoring.score;
  return scoring.kind === 'incomplete' ? `${scoring.scored}/${scoring.needed}` : '1–10!';
}
