import { zoneClock, type ZoneClock } from '../model/calendar/zoneClock';

/**
 * The clock of the spreadsheet's time zone. A date in a cell is midnight in that zone; in the script's zone it can be the day before.
 * Reads from the spreadsheet, so call it once per function call, not per cell.
 */
export function sheetClock(): ZoneClock {
  return zoneClock(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
}
