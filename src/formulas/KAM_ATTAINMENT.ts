// How much of the way to its target each goal has gone.
import { attainment } from '../model/plan/attainment';
import { cellOf, isBlank, isNumber, nameOf } from './cells';
import { fillColumn } from './fillColumn';
import { sideBySide } from './sideBySide';

/**
 * How much of the way from where it began to its target each goal has gone: 1 is all of it, below 0 it went the other way. It works for figures that should fall, too. Blank without a figure or a target, and where the target is where it began; what is no number is named: "n/a"!
 *
 * @param {number[][]} actual Where each goal stands, e.g. F2:F30.
 * @param {number[][]} target Where each should be, in the same rows, e.g. G2:G30, or one cell for all.
 * @param {number[][]} [baseline] Optional. Where each began, in the same rows, e.g. H2:H30, or one cell for all; 0 where it is blank or left out.
 * @param {string} [header] Optional. A title for the result, e.g. "Attained"; the columns then start with their header row, e.g. F1:F30.
 * @return A column with the share that is attained of each goal.
 * @example
 * =KAM_ATTAINMENT({60;12;9};{80;8;9};{0;20;9})
 * 0.75
 * 0.6667
 *
 * @example
 * =KAM_ATTAINMENT({30;45};60)
 * 0.5
 * 0.75
 * @customfunction
 */
export function KAM_ATTAINMENT(actual: unknown, target: unknown, baseline?: unknown, header?: unknown): unknown {
  const { rows, complete, forAll } = sideBySide('KAM_ATTAINMENT', [
    ['the actual figures', actual],
    ['the targets', target],
    ['the baselines', baseline],
  ]);
  for (const [index, what] of ['the actual figure', 'the target', 'the baseline'].entries()) {
    if (isOdd(forAll[index])) throw new Error(`KAM_ATTAINMENT: ${what} is ${nameOf(forAll[index])}. Make it a number.`);
  }
  return fillColumn(rows, cellOf(header), (goals) => goals.map((goal) => attainmentOf(complete(goal))));
}

function attainmentOf(goal: readonly unknown[]): number | string {
  const odd = goal.find(isOdd);
  if (odd !== undefined) return `${nameOf(odd)}!`;
  const [actual, target, baseline] = goal;
  if (!isNumber(actual) || !isNumber(target)) return '';
  return attainment({ actual, target, baseline: isNumber(baseline) ? baseline : 0 }) ?? '';
}

const isOdd = (cell: unknown): boolean => !isBlank(cell) && !isNumber(cell);
