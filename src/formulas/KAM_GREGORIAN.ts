// The dates that Jalali texts stand for.
import { gregorianOf } from '../model/calendar/jalali';
import { cellOf } from './cells';
import { columnRowsOf } from './columnOf';
import { fillColumn } from './fillColumn';
import { sheetClock } from './sheetClock';

/**
 * The date that each Jalali (Persian) text stands for, as a true date to count and sort with. What is no Jalali date of the years 1000 to 1799 is given back as it is.
 *
 * @param {string[][]} text The Jalali dates, e.g. D2:D40: 1403/07/30, 1403-7-30 or ۱۴۰۳/۰۷/۳۰.
 * @param {string} [header] Optional. A title for the result, e.g. "Date"; the texts then start with their header row, e.g. D1:D40.
 * @return A column with the date of each.
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
  return fillColumn(rows, cellOf(header), (texts) =>
    texts.map(([cell]) => {
      const day = typeof cell === 'string' ? gregorianOf(cell) : null;
      return day === null ? cell : new Date(clock.startOf(day));
    }),
  );
}
