// The progress of each goal toward its target.
import { attainment } from '../model/plan/attainment';
import { cellOf, isBlank, isNumber, nameOf } from './cells';
import { fillColumn } from './fillColumn';
import { sideBySide } from './sideBySide';

/**
 * The progress of each goal from its start to its target: 1 is attained, below 0 it moved away. Also works for figures that should fall. Blank without a current figure or a target, and if the target equals the start. A cell that is not a number shows its text: "n/a"!
 *
 * @param {number[][]} actual The current figure of each goal, e.g. F2:F30.
 * @param {number[][]} target The target of each goal, in the same rows, e.g. G2:G30, or one cell for all.
 * @param {number[][]} [baseline] Optional. The start of each goal, in the same rows, e.g. H2:H30, or one cell for all; 0 if blank or left out.
 * @param {string} [header] Optional. A title, e.g. "Attained"; then include the header row, e.g. F1:F30.
 * @return A column with the attained share of each goal.
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
    ['the baselines', baseline ?? ''],
  ]);
  for (const [index, what] of ['the actual figure', 'the target', 'the baseline'].entries()) {
    if (isOdd(forAll[index])) throw new Error(`KAM_ATTAINMENT: ${what} is ${nameOf(forAll[index])}. Make it a number.`);
  }
  return fillColumn(rows, cellOf(header), () => (goal) => attainmentOf(complete(goal)));
}

function attainmentOf(goal: readonly unknown[]): number | string {
  const odd = goal.find(isOdd);
  if (odd !== undefined) return `${nameOf(odd)}!`;
  const [actual, target, baseline] = goal;
  if (!isNumber(actual) || !isNumber(target)) return '';
  return attainment({ actual, target, baseline: isNumber(baseline) ? baseline : 0 }) ?? '';
}

const isOdd = (cell: unknown): boolean => !isBlank(cell) && !isNumber(cell);
