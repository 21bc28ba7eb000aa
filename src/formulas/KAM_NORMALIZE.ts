// Scales raw figures to scores.
import { createNormalizer, isBetween } from '../model/scoring/normalize';
import { cellOf, isBlank, isNumber, nameOf } from './cells';
import { columnRowsOf } from './columnOf';
import { fillCells } from './fillCells';

/**
 * Converts figures to scores from 1 to 10 between fixed bounds, which stay when accounts come or go. Figures beyond a bound score 1 or 10. A cell that is not a number shows its text: "n/a"!
 *
 * @param {number[][]} values The figure of each account, e.g. Accounts!G3:G90.
 * @param {number} low The figure that scores 1, e.g. 0. If low is above high, less is better.
 * @param {number} high The figure that scores 10, e.g. 30000.
 * @param {string} [header] Optional. A title, e.g. "Revenue score"; then include the header row.
 * @param {number} [middle] Optional. The figure between low and high that scores 5.5, e.g. the median; halfway if left out.
 * @return A column with the score of each account.
 * @example
 * =KAM_NORMALIZE({0;15000;45000;"n/a"};0;30000)
 * 1
 * 5.5
 * 10
 * "n/a"!
 * @example
 * =KAM_NORMALIZE({10;55;100};100;10)
 * 10
 * 5.5
 * 1
 * @example
 * =KAM_NORMALIZE({4000;8000;100000};0;100000;"";8000)
 * 3.25
 * 5.5
 * 10
 * @customfunction
 */
export function KAM_NORMALIZE(values: unknown, low: unknown, high: unknown, header?: unknown, middle?: unknown): unknown {
  const bounds = { low: boundOf('low', low, 1), high: boundOf('high', high, 10) };
  if (bounds.low === bounds.high) {
    throw new Error(
      `KAM_NORMALIZE: low and high are both ${bounds.low}. Make low the figure that scores 1, high the one that scores 10.`,
    );
  }
  const between = isBlank(cellOf(middle)) ? null : boundOf('middle', middle, 5.5);
  if (between !== null && !isBetween(between, bounds.low, bounds.high))
    throw new Error(
      `KAM_NORMALIZE: the middle is ${between}. Make it a figure between low, ${bounds.low}, and high, ${bounds.high}, or leave it out.`,
    );
  const rows = columnRowsOf('KAM_NORMALIZE', 'the values', values);
  const normalize = createNormalizer({ ...bounds, middle: between });
  return fillCells(rows, cellOf(header), (records, column, first) => {
    for (let i = 0; i < records.length; i += 1) {
      const value = records[i]![0];
      column[first + i] = isNumber(value) ? [normalize(value)] : [isBlank(value) ? '' : `${nameOf(value)}!`];
    }
  });
}

function boundOf(parameter: string, argument: unknown, score: number): number {
  const cell = cellOf(argument);
  if (isNumber(cell)) return cell;
  throw new Error(`KAM_NORMALIZE: ${parameter} is ${nameOf(cell)}. Make it the figure that scores ${score}.`);
}
