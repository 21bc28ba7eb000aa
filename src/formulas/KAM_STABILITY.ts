// How often each account is key while the weights, and the scores, vary.
import { BY_HAND, type Doubt, scorersOf } from '../model/robustness/Doubt';
import { doubtfulStability } from '../model/robustness/doubtfulStability';
import { stability } from '../model/robustness/stability';
import { completeScore } from '../model/scoring/weightedScore';
import { seatHolders, shareSeats } from '../model/tiers/seatHolders';
import { capacityOf } from './capacityOf';
import { cellOf, isBlank, isNumber, nameOf, rowsOf, widthOf } from './cells';
import { fillColumn } from './fillColumn';
import { groupCellsOf, groupOf } from './groupCellsOf';
import { optionalScoreOf } from './optionalScoreOf';
import { sameRows } from './sameRows';
import { scoreRowsOf } from './scoreRowsOf';
import { weightsOf } from './weightsOf';

const USUAL_SPREAD = 0.2;

/**
 * How often each account is key, from 0 to 1, when every weight can be somewhat lower or higher: the share of 1,024 weightings, the same in every call. With a doubt, the scores vary too.
 *
 * @param {number[][]} scores The scores from 1 to 10: a row for each account, a column for each criterion, e.g. C5:G20.
 * @param {number[][]} weights The weight of each criterion, in the same order, e.g. C3:G3. Only their proportions matter; a criterion with a blank or 0 needs no scores.
 * @param {number} capacity The number of seats for key accounts, e.g. 8. Blank: no limit; 0: no seats.
 * @param {number} [spread] Optional. How far each weight varies, as a share of itself, e.g. 0.3 for 30%; 0.2 if left out.
 * @param {number} [keyFrom] Optional. The score that makes an account key, e.g. 7; no limit if left out.
 * @param {string} [header] Optional. A title, e.g. "Stays key"; then include the header row, e.g. C4:G20.
 * @param {number[][]} [doubt] Optional. How far scores can be off: 1 for scores set by hand, 0 for figures, 6|8 where two people gave 6 and 8. One cell for all, a row with a cell for each criterion, or a cell for each score, then with the header row. A blank is 1. If left out, only the weights vary.
 * @param {string[][]} [groups] Optional. The group of each account, in the same rows as the scores: accounts of one group share a seat, and the best of them holds it. Blank is a group of its own.
 * @return A column with the share of weightings in which each account is key.
 * @example
 * =KAM_STABILITY({9,9;8,4;4,8};{50,50};2)
 * 1
 * 0.501
 * 0.499
 * @example
 * =KAM_STABILITY({9,9;8,6;6,7};{50,50};2;20%;"";"";1)
 * 1
 * 0.7021
 * 0.2712
 * @customfunction
 */
export function KAM_STABILITY(
  scores: unknown,
  weights: unknown,
  capacity: unknown,
  spread?: unknown,
  keyFrom?: unknown,
  header?: unknown,
  doubt?: unknown,
  groups?: unknown,
): unknown {
  const name = 'KAM_STABILITY';
  const weightList = weightsOf(name, weights);
  const settings = {
    capacity: capacityOf(name, capacity),
    keyFrom: optionalScoreOf(name, 'keyFrom', keyFrom),
    spread: spreadOf(spread),
  };
  const rows = scoreRowsOf(name, scores, weightList);
  const first = isBlank(cellOf(header)) ? 0 : 1;
  const doubts = doubtsOf(doubt, rows, weightList.length, first);
  const groupCells = groupCellsOf(name, groups, ['the scores', rows]).slice(first).map(groupOf);
  const sharesOf = (accounts: readonly (readonly unknown[])[]): (number | null)[] =>
    doubts ? doubtfulStability(accounts, weightList, settings, doubts).shares : stability(accounts, weightList, settings);
  return fillColumn(rows, cellOf(header), (accounts) => {
    if (groupCells.length === 0) return resultsOf(sharesOf(accounts));
    const scores = accounts.map((cells) => scoreOf(cells, weightList));
    const holders = seatHolders(scores.map((score, index) => ({ score, group: groupCells[index] })));
    // Of accounts that share a seat, only the best has scores here.
    const ofSeats = sharesOf(accounts.map((cells, index) => (holders[index] === index ? cells : [])));
    return resultsOf(shareSeats(ofSeats, scores, { holders, keyFrom: settings.keyFrom, below: 0 }));
  });
}

const resultsOf =
  (shares: readonly (number | null)[]) =>
  (_: unknown, index: number): unknown =>
    shares[index] ?? '';

function scoreOf(cells: readonly unknown[], weights: readonly number[]): number | null {
  const score = completeScore(cells, weights);
  return Number.isNaN(score) ? null : score;
}

function spreadOf(argument: unknown): number {
  const cell = cellOf(argument);
  if (isBlank(cell)) return USUAL_SPREAD;
  if (isNumber(cell) && cell >= 0 && cell <= 1) return cell;
  throw new Error(`KAM_STABILITY: the spread is ${nameOf(cell)}. Make it a share from 0 to 1, such as 0.2 for 20%.`);
}

/** The doubt of every score below the header row; `null` if the argument is left out. */
function doubtsOf(argument: unknown, rows: readonly unknown[][], criteria: number, first: number): Doubt[][] | null {
  const given = rowsOf(argument);
  const width = widthOf(given);
  if (given.length === 1 && width === 1 && isBlank(given[0]![0])) return null;
  if (width !== 1 && width !== criteria)
    throw new Error(
      `KAM_STABILITY: the doubt covers ${width} columns, the scores ${criteria}. Select one cell, or the same columns.`,
    );
  const wide = width === criteria ? given : given.map(([cell]) => Array.from({ length: criteria }, () => cell));
  if (given.length === 1) {
    const one = wide[0]!.map((cell) => doubtOfCell(cell));
    return rows.slice(first).map(() => one);
  }
  sameRows('KAM_STABILITY', [
    ['the scores', rows],
    ['the doubts', given],
  ]);
  return wide.slice(first).map((row) => row.map((cell) => doubtOfCell(cell)));
}

function doubtOfCell(cell: unknown): Doubt {
  if (isBlank(cell)) return BY_HAND;
  if (isNumber(cell) && cell >= 0) return cell;
  const given = scorersOf(cell);
  if (given) return given;
  throw new Error(
    `KAM_STABILITY: a doubt is ${nameOf(cell)}. Make it points, such as 1, 0 for a score that is certain, or the scores of several people: 6|8.`,
  );
}
