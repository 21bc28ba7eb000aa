// How often each account is key while the weights vary.
import { stability } from '../model/robustness/stability';
import { capacityOf } from './capacityOf';
import { cellOf, isBlank, isNumber, nameOf } from './cells';
import { fillColumn } from './fillColumn';
import { optionalScoreOf } from './optionalScoreOf';
import { scoreRowsOf } from './scoreRowsOf';
import { weightsOf } from './weightsOf';

const USUAL_SPREAD = 0.2;

/**
 * How often each account is key, from 0 to 1, when every weight can be somewhat lower or higher: the share of 1,024 weightings, which are the same in every call.
 *
 * @param {number[][]} scores The scores from 1 to 10: a row for each account, a column for each criterion, e.g. C5:G20.
 * @param {number[][]} weights The weight of each criterion, in the same order, e.g. C3:G3. Only their proportions matter; a criterion with a blank or 0 needs no scores.
 * @param {number} capacity The number of seats for key accounts, e.g. 8. Blank means no limit, 0 means no seats.
 * @param {number} [spread] Optional. How far each weight varies, as a share of itself, e.g. 0.3 for 30%; 0.2 if left out.
 * @param {number} [keyFrom] Optional. The score that makes an account key, e.g. 7; no limit if left out.
 * @param {string} [header] Optional. A title for the result, e.g. "Stays key"; the scores then include their header row, e.g. C4:G20.
 * @return A column with the share of weightings in which each account is key.
 * @example
 * =KAM_STABILITY({9,9;8,4;4,8};{50,50};2)
 * 1
 * 0.501
 * 0.499
 * @customfunction
 */
export function KAM_STABILITY(
  scores: unknown,
  weights: unknown,
  capacity: unknown,
  spread?: unknown,
  keyFrom?: unknown,
  header?: unknown,
): unknown {
  const name = 'KAM_STABILITY';
  const weightList = weightsOf(name, weights);
  const settings = {
    capacity: capacityOf(name, capacity),
    keyFrom: optionalScoreOf(name, 'keyFrom', keyFrom),
    spread: spreadOf(spread),
  };
  return fillColumn(scoreRowsOf(name, scores, weightList), cellOf(header), (accounts) => {
    const shares = stability(accounts, weightList, settings);
    return (_, index) => shares[index] ?? '';
  });
}

function spreadOf(argument: unknown): number {
  const cell = cellOf(argument);
  if (isBlank(cell)) return USUAL_SPREAD;
  if (isNumber(cell) && cell >= 0 && cell <= 1) return cell;
  throw new Error(`KAM_STABILITY: the spread is ${nameOf(cell)}. Make it a share from 0 to 1, such as 0.2 for 20%.`);
}
