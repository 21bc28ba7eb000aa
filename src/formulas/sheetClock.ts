import { zoneClock, type ZoneClock } from '../model/calendar/zoneClock';

/**
 * The clocks of the spreadsheet's own time zone. A date in a cell arrives as midnight by them, while a script's own dates go by the
 * script's zone, where it may be the day before. Asks the spreadsheet, so: once a call of a function, not for each cell.
 */
export function sheetClock(): ZoneClock {
  return zoneClock(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
}
