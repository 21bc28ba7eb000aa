// Converts dates to Jalali dates.
import { jalaliOf } from '../model/calendar/jalali';
import { cellOf, isBlank, isDate, nameOf } from './cells';
import { columnRowsOf } from './columnOf';
import { fillColumn } from './fillColumn';
import { sheetClock } from './sheetClock';

/**
 * Converts dates to Jalali (Persian) dates, as text that sorts by time: 1403/07/30. A cell that is not a date shows its text: "soon"!
 *
 * @param {Date[][]} date The dates, e.g. D2:D40.
 * @param {string} [header] Optional. A title, e.g. "تاریخ"; then include the header row, e.g. D1:D40.
 * @return A column with the Jalali date of each.
 * @example
 * =KAM_JALALI({DATE(2024;10;21);DATE(2025;3;20);DATE(2025;3;21)})
 * 1403/07/30
 * 1403/12/30
 * 1404/01/01
 * @customfunction
 */
export function KAM_JALALI(date: unknown, header?: unknown): unknown {
  const rows = columnRowsOf('KAM_JALALI', 'the dates', date);
  const clock = sheetClock();
  return fillColumn(rows, cellOf(header), () => ([cell]) => {
    if (isBlank(cell)) return '';
    return (isDate(cell) ? jalaliOf(clock.dayAt(cell.getTime())) : null) ?? `${nameOf(cell)}!`;
  });
}
