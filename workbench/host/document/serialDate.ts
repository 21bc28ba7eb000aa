// Dates as cells hold them: days since 30 December 1899, by the clocks of the spreadsheet's own time zone.
import { instantOf, wallClock } from '../script/timeZone';

const DAY = 86_400_000;
const EPOCH = 25_569; // 1 January 1970

/** The cell's number for an instant. */
export const serialOf = (instant: number, timeZone: string): number => wallClock(instant, timeZone) / DAY + EPOCH;

/** The instant of a cell's number, to the millisecond. */
export const instantOfSerial = (serial: number, timeZone: string): number =>
  instantOf(Math.round((serial - EPOCH) * DAY), timeZone);

/** Whether a number format shows dates or times: texts in it, colours and conditions aside. */
export function isDatePattern(pattern: string | undefined): boolean {
  if (!pattern) return false;
  const bare = pattern
    .replace(/"[^"]*"|\\./g, '')
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]/g, '');
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare);
}
