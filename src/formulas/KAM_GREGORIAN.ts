// Converts Jalali dates to true dates.
import { gregorianOf } from '../model/calendar/jalali';
import { cellOf } from './cells';
import { columnRowsOf } from './columnOf';
import { fillColumn } from './fillColumn';
import { sheetClock } from './sheetClock';

/**
 * Converts Jalali (Persian) dates to true dates, which you can sort and calculate with. Anything other than a Jalali date of the years 1000 to 1799 stays unchanged.
 *
 * @param {string[][]} text The Jalali dates, e.g. D2:D40: 1403/07/30, 1403-7-30 or ۱۴۰۳/۰۷/۳۰.
 * @param {string} [header] Optional. A title, e.g. "Date"; then include the header row, e.g. D1:D40.
 * @return A column with the true date of each.
 * @example
 * =KAM_GREGORIAN({"1403/07/30";"۱۴۰۴-۱-۱";"1404/12/30";"soon"})
 * 2024-10-21
 * 2025-03-21
 * 1404/12/30
 * soon
 * @customfunction
 */
export function KAM_GREGORIAN(text: unknown, header?: unknown): unknown {
  const rows = columnRowsOf('KAM_GREGORIAN', 'the texts', text);
  const clock = sheetClock();
  return fillColumn(rows, cellOf(header), () => ([cell]) => {
    const day = typeof cell === 'string' ? gregorianOf(cell) : null;
    return day === null ? cell : new Date(clock.startOf(day));
  });
}
