/** The calendars in which dates can be displayed and typed. Stored days are always Gregorian (yyyy-mm-dd). */
export type Calendar = 'gregorian' | 'jalali';
