// The trend of the figures in each row.
import { trend } from '../model/programme/trend';
import { cellOf, givenRowsOf, isBlank, isNumber, nameOf } from './cells';
import { fillColumn } from './fillColumn';

/**
 * How much the figures of each row rise per period: the slope of the line that fits best (least squares). A negative trend is falling. Blank with fewer than three figures. A figure that is not a number shows its text: "n/a"!
 *
 * @param {number[][]} values The figures: a row for each account, a column for each period, oldest first, e.g. C2:H20. A blank is a period without a figure. For figures in one column use TRANSPOSE(C2:C9).
 * @param {string} [header] Optional. A title, e.g. "Trend"; then include the header row, e.g. C1:H20.
 * @return A column with the trend of each row.
 * @example
 * =KAM_TREND({6,7,7,8;8,"",7,6;9,9,"",""})
 * 0.6
 * -0.6429
 *
 * @customfunction
 */
export function KAM_TREND(values: unknown, header?: unknown): unknown {
  return fillColumn(givenRowsOf('KAM_TREND', 'the values', values), cellOf(header), () => trendOf);
}

function trendOf(cells: readonly unknown[]): number | string {
  for (let i = 0; i < cells.length; i += 1) {
    if (!isNumber(cells[i]) && !isBlank(cells[i])) return `${nameOf(cells[i])}!`;
  }
  return trend(cells) ?? '';
}
