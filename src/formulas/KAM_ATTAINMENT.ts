// The progress of each goal toward its target.
import { attainment } from '../model/plan/attainment';
import { cellOf, isNumber } from './cells';
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
  const { rows, each } = sideBySide('KAM_ATTAINMENT', [
    ['the actual figures', actual, 'the actual figure', isNumber, ADVICE],
    ['the targets', target, 'the target', isNumber, ADVICE],
    ['the baselines', baseline ?? '', 'the baseline', isNumber, ADVICE],
  ]);
  return fillColumn(rows, cellOf(header), () => each(attainmentOf));
}

const ADVICE = 'Make it a number.';

function attainmentOf([actual, target, baseline]: readonly unknown[]): number | string {
  if (!isNumber(actual) || !isNumber(target)) return '';
  return attainment({ actual, target, baseline: isNumber(baseline) ? baseline : 0 }) ?? '';
}
